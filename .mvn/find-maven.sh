# Sourced by ./mvnw: hands over to an installed Maven >= 3.8.7, so that nothing is downloaded where one is at hand.
# POSIX sh.
__maven_suffices() {
  __version=$(mvn --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9]*\)\.\([0-9]*\)\.\([0-9]*\).*/\1 \2 \3/p')
  [ -n "$__version" ] || return 1
  set -- $__version
  [ $(($1 * 10000 + $2 * 100 + $3)) -ge 30807 ]
}
if command -v mvn >/dev/null 2>&1 && __maven_suffices; then
  exec mvn "$@"
fi
