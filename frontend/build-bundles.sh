#!/bin/sh
# Rebuilds the front-end bundles that are committed under src/main/bundles, so that nobody else needs Node. Run it after a
# change of frontend/*.js, frontend/index.html, an @NpmPackage or Vaadin's version, and commit what it writes. Styles and
# pictures are served as they are and need no new bundle; neither does a Vaadin component that was not used before.
set -eu
cd "$(dirname "$0")/.."
node_version=24.17.0
tools=target/node
program=

stop() { [ -z "$program" ] || kill "$program" 2>/dev/null || true; }
trap stop EXIT INT TERM

# Vaadin wants Node >= 24. Where PATH has none, npm (of any version) installs one from its registry.
if ! node -e 'process.exit(parseInt(process.versions.node) >= 24 ? 0 : 1)' 2>/dev/null; then
  [ -x "$tools/bin/node" ] || npm install --global --prefix "$tools" "node@$node_version" npm@11 --allow-scripts=node
  PATH=$PWD/$tools/bin:$PATH
  export PATH
fi

rm -rf src/main/bundles/*.bundle frontend/generated target/dev-bundle
./mvnw -Pproduction -DskipTests -Dvaadin.force.production.build=true package

# The development bundle is built when the program starts in development and finds none.
./mvnw -DskipTests spring-boot:run -Dspring-boot.run.arguments="--server.port=0 --jixiao.data-dir=target/bundle-data" &
program=$!
until [ -s src/main/bundles/dev.bundle ]; do
  kill -0 "$program" 2>/dev/null || { echo "The program ended before it had built the development bundle." >&2; exit 1; }
  sleep 2
done
sleep 5
ls -l src/main/bundles/*.bundle
