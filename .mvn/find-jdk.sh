# Sourced by ./mvnw: makes JAVA_HOME a JDK >= 21. One that JAVA_HOME or PATH names is taken as it is; else the newest found.
# POSIX sh.
__jdk_major() { # $1 = a JDK home; prints its major version
  [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}
__find_jdk() {
  __on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$__on_path" ] || __on_path=$(readlink -f "$__on_path" 2>/dev/null || printf '%s' "$__on_path")
  for __home in "${JAVA_HOME:-}" "${__on_path%/bin/javac}"; do
    __major=$(__jdk_major "$__home") || continue
    if [ "${__major:-0}" -ge 21 ]; then JAVA_HOME=$__home; export JAVA_HOME; return 0; fi
  done
  __newest=20
  for __home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    __major=$(__jdk_major "$__home") || continue
    if [ "${__major:-0}" -gt "$__newest" ]; then __newest=$__major; JAVA_HOME=$__home; fi
  done
  if [ "$__newest" -gt 20 ]; then export JAVA_HOME; return 0; fi
  echo "JDK 21 or newer not found: install one (for example Eclipse Temurin 25) or set JAVA_HOME." >&2
  exit 1
}
__find_jdk
