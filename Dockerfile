# Two stages: libraries are installed with their hashes in the first, and only what runs is in the second.
ARG BASE_IMAGE=python:3.13-slim-bookworm@sha256:67a1e1f215ccda113cfc024e8639049257e88f273898f595b61476d128d387e8

FROM ${BASE_IMAGE} AS build
WORKDIR /build
COPY requirements/runtime.lock .
RUN python -m venv /opt/bot \
 && /opt/bot/bin/python -m pip install --no-cache-dir --disable-pip-version-check --no-compile --require-hashes -r runtime.lock
# Debug symbols are a third of the compiled libraries; pip, the libraries' tests and codecs for Windows are not needed.
RUN apt-get update && apt-get install --yes --no-install-recommends binutils \
 && find /opt/bot -name '*.so*' -type f -exec strip --strip-unneeded {} + \
 && find /opt/bot -type d \( -name __pycache__ -o -name tests -o -name testing -o -path '*/discord/bin' -o -name pkg_resources -o -name pip -o -name 'pip-*' -o -name setuptools \) -prune -exec rm -rf {} +
# The libraries as bytecode alone, without docstrings and columns for tracebacks: less to keep, to load and to hold in
# memory.
RUN /opt/bot/bin/python -X no_debug_ranges -m compileall -q -b -o 2 /opt/bot/lib && find /opt/bot/lib -name '*.py' -delete -o -name '*.py[ix]' -delete -o -name '*.pxd' -delete -o -name '*.h' -delete
# -P: a file of the working directory, which can be written to, is never imported.
RUN printf '#!/bin/sh\nexec /opt/bot/bin/python -P -m bot "$@"\n' > /opt/bot/bin/workshop-bot && chmod 755 /opt/bot/bin/workshop-bot
COPY bot /opt/app/bot
# Of Babel's thousand locales the languages that calls are read in, and what all of them build on.
RUN cd /opt/bot/lib/python3*/site-packages/babel/locale-data && mkdir /build/kept \
 && for language in root $(ls /opt/app/bot/cfp/languages | sed -n 's/\.yaml$//p'); do mv "$language.dat" /build/kept; done \
 && find . -name '*.dat' -delete && mv /build/kept/*.dat .
RUN /opt/bot/bin/python -m compileall -q --invalidation-mode unchecked-hash /opt/app/bot

FROM ${BASE_IMAGE}
ARG VERSION=dev
LABEL org.opencontainers.image.title="workshop-bot" \
      org.opencontainers.image.description="Answers what people ask about an academic workshop, from its call for papers" \
      org.opencontainers.image.source="https://github.com/workshop-bot/workshop-bot" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.version="${VERSION}"
ENV PATH=/opt/bot/bin:/usr/local/bin:/usr/bin:/bin \
    PYTHONPATH=/opt/app \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    WORKSHOP_KNOWLEDGE=/opt/app/knowledge \
    WORKSHOP_DATA=/data \
    WORKSHOP_HEALTH=127.0.0.1:8080
# Threads of one interpreter hardly allocate at the same time: a heap for each would be another megabyte.
ENV MALLOC_ARENA_MAX=1
COPY --from=build /opt/bot /opt/bot
COPY --from=build /opt/app /opt/app
COPY knowledge /opt/app/knowledge
RUN mkdir -p /data && chown 10001:10001 /data
WORKDIR /data
USER 10001:10001
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["workshop-bot", "health"]
ENTRYPOINT ["workshop-bot"]
CMD ["run"]
