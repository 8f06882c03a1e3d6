# Builds with everything, runs with production packages only.
FROM node:20-bookworm-slim AS sources
WORKDIR /weft
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/e2e/package.json apps/e2e/
COPY apps/web/package.json apps/web/
COPY libs/activities/package.json libs/activities/
COPY libs/contracts/package.json libs/contracts/
COPY libs/mdx/package.json libs/mdx/
COPY libs/rules/package.json libs/rules/
COPY libs/ui/package.json libs/ui/
COPY libs/workspace/package.json libs/workspace/

FROM sources AS production-packages
RUN npm ci --omit=dev --workspace=@weft/api --no-audit --no-fund

FROM sources AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN NX_DAEMON=false npm run build

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEFT_DATA=/data MALLOC_ARENA_MAX=2
WORKDIR /weft
COPY --from=production-packages /weft/ ./
COPY --from=build /weft/apps/api/dist apps/api/dist
COPY --from=build /weft/apps/api/openapi.json apps/api/openapi.json
COPY --from=build /weft/apps/web/dist apps/web/dist
COPY --from=build /weft/libs/activities/dist libs/activities/dist
COPY --from=build /weft/libs/contracts/dist libs/contracts/dist
COPY --from=build /weft/libs/mdx/dist libs/mdx/dist
COPY --from=build /weft/libs/rules/dist libs/rules/dist
COPY --from=build /weft/libs/workspace/dist libs/workspace/dist
COPY content content
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "apps/api/dist/main.js"]
