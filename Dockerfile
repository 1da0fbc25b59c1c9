# One image for every service: the command says which one runs.
FROM node:24-slim AS install
WORKDIR /atrium
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --prod \
 && node --input-type=module -e "const { buildExplorer } = await import('/atrium/gateway/explorer/build.ts'); await buildExplorer({ cacheDir: '/atrium/.cache/explorer' })"

FROM node:24-slim
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=1 NODE_COMPILE_CACHE=/tmp/compile PORT=4000 DATA_DIR=/tmp/atrium
WORKDIR /atrium
COPY --from=install --chown=root:root /atrium .
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((res) => process.exit(res.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "gateway/gateway.ts"]
