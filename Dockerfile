# The service: build with everything, ship what runs. Image names only; configuration comes from the environment
# (docs/configuration.md).

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY web/package.json ./web/
RUN npm ci
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY scripts ./scripts
COPY migrations ./migrations
COPY src ./src
COPY docs/examples/api.d.ts ./docs/examples/
COPY web ./web
# Optional packages are the embedded PostgreSQL, which is for machines without one.
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:24-slim
# One arena for malloc, as `npm start` has it: several keep what each once needed.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 MALLOC_ARENA_MAX=1
WORKDIR /app
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# As `npm start`: a collector that is called early keeps the process small.
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=35", "dist/src/main.js"]
