"""Transcripts as tests: a story file names a situation and holds what people wrote and what they got."""
