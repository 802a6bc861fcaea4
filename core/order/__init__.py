"""What a coach's chat command means: :func:`parse` turns a line into an order, or into what to say about it."""

from core.order.commitment import as_words
from core.order.grammar import COMMANDS, parse
from core.order.record import Ambiguous, Order, OrderKind, Problem

__all__ = ["COMMANDS", "Ambiguous", "Order", "OrderKind", "Problem", "as_words", "parse"]
