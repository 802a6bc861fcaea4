FROM python:3.11-slim-bookworm AS build
WORKDIR /src
RUN python -m venv /opt/followthrough
COPY requirements.txt ./
RUN /opt/followthrough/bin/pip install --no-cache-dir --require-hashes -r requirements.txt
COPY pyproject.toml LICENSE ./
COPY core ./core
COPY storage ./storage
COPY jobs ./jobs
COPY bot ./bot
RUN /opt/followthrough/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim-bookworm
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin followthrough \
    && install --directory --owner followthrough --group followthrough /data
COPY --from=build /opt/followthrough /opt/followthrough
ENV PATH=/opt/followthrough/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    FOLLOWTHROUGH_DATABASE_URL=sqlite:////data/followthrough.sqlite3 \
    FOLLOWTHROUGH_HOST=0.0.0.0 \
    FOLLOWTHROUGH_PORT=8000
USER followthrough
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as web; web.urlopen('http://127.0.0.1:' + os.environ['FOLLOWTHROUGH_PORT'] + '/healthz', timeout=4)"]
CMD ["followthrough", "serve"]
