# Targets: `api` (the default) is the service; `simulatie` serves the simulated sources of docker-compose.yml.
FROM node:24-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./

FROM base AS production-dependencies
RUN npm run --silent sbom > sbom.cdx.json
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM base AS all-dependencies
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM base AS simulatie
COPY --from=all-dependencies /app/node_modules node_modules
COPY openapi openapi
COPY src src
COPY simulatie simulatie
ENV SIMULATIE_HOST=0.0.0.0
USER 10001:10001
EXPOSE 8101 8102 8103
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "require('node:net').connect(process.env.SIMULATIE_BRP_PORT ?? 8101).on('connect', () => process.exit(0)).on('error', () => process.exit(1))"]
CMD ["node", "simulatie/main.ts"]

FROM base AS api
COPY --from=production-dependencies /app/node_modules node_modules
COPY --from=production-dependencies /app/sbom.cdx.json ./
COPY LICENSE ./
COPY openapi openapi
COPY src src
ENV NODE_ENV=production KLANTBEELD_CONFIG=/config HOST=0.0.0.0 PORT=8080
# Ends at once, for want of a configuration, and leaves compiled what each start needs.
RUN KLANTBEELD_CONFIG= node src/start.mjs; test -d node_modules/.cache/compile
# The logboek is the only thing that the service writes to disk.
RUN install --directory --owner=10001 --group=10001 --mode=0700 /var/lib/klantbeeld
VOLUME /var/lib/klantbeeld
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(response => process.exit(response.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=16", "src/start.mjs"]
