# syntax=docker/dockerfile:1
# Two stages: libraries are installed with their hashes in the first, and only what runs is in the second.
ARG BASE_IMAGE=python:3.13-slim-bookworm

FROM ${BASE_IMAGE} AS build
COPY requirements/runtime.lock /tmp/runtime.lock
RUN python -m venv /opt/bot \
 && /opt/bot/bin/python -m pip install --no-cache-dir --disable-pip-version-check --no-compile --require-hashes -r /tmp/runtime.lock \
 && /opt/bot/bin/python -m pip uninstall --yes --disable-pip-version-check pip setuptools || true
COPY bot /opt/app/bot
RUN find /opt/bot -name __pycache__ -prune -exec rm -rf {} + \
 && find /opt/bot -type d -name tests -prune -exec rm -rf {} +

FROM ${BASE_IMAGE}
ARG VERSION=dev
LABEL org.opencontainers.image.title="workshop-bot" \
      org.opencontainers.image.description="Answers what people ask about an academic workshop, from its call for papers" \
      org.opencontainers.image.version="${VERSION}"
ENV PATH=/opt/bot/bin:/usr/local/bin:/usr/bin:/bin \
    PYTHONPATH=/opt/app \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    WORKSHOP_KNOWLEDGE=/opt/app/knowledge \
    WORKSHOP_DATA=/data
COPY --from=build /opt/bot /opt/bot
COPY --from=build /opt/app /opt/app
COPY knowledge /opt/app/knowledge
RUN mkdir -p /data && chown 10001:10001 /data
WORKDIR /opt/app
USER 10001:10001
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["/opt/bot/bin/python", "-m", "bot", "health"]
ENTRYPOINT ["/opt/bot/bin/python", "-m", "bot"]
CMD ["run"]
