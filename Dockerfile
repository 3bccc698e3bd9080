# syntax=docker/dockerfile:1
# docs/containers.md says how it is used, and with what it was built and run so far.

FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -q package -Dmaven.test.skip=true
RUN java -Djarmode=tools -jar target/kratom-treatment-guide-*.jar extract --layers --application-filename guide.jar --destination layers

FROM eclipse-temurin:25-jre-noble
RUN groupadd --system --gid 10001 guide \
 && useradd --system --uid 10001 --gid guide --home-dir /data --no-create-home --shell /usr/sbin/nologin guide \
 && install --directory --owner guide --group guide /data
COPY --from=build /build/layers/dependencies/ /app/
COPY --from=build /build/layers/spring-boot-loader/ /app/
COPY --from=build /build/layers/snapshot-dependencies/ /app/
COPY --from=build /build/layers/application/ /app/

# What an operator may set otherwise. The serial collector needs the least memory, and what the compilers took for a
# while is given back.
ENV JDK_JAVA_OPTIONS="-Xmx192m -XX:+UseSerialGC -XX:TrimNativeHeapInterval=10000 -XX:+ExitOnOutOfMemoryError"

# The guide keeps its database and its pages in ./data, which is the volume.
WORKDIR /

# Where readers find the guide. If it is given here too, the first start serves the pages that this step makes.
ARG GUIDE_ADDRESS
# Makes every page once, with the Java and at the paths with which the guide will run: the cache holds for no others. Java
# passes over one that does not fit without a word, unless told otherwise; the command shows its usage, and ends with 2.
RUN java -XX:AOTCacheOutput=/app/guide.aot -jar /app/guide.jar --spring.profiles.active=training \
 && chown guide:guide /data/pages \
 && { java -XX:AOTMode=on -XX:AOTCache=/app/guide.aot -jar /app/guide.jar import-directory || [ $? -eq 2 ]; }

VOLUME /data
USER 10001:10001
EXPOSE 8080
STOPSIGNAL SIGTERM
# There is no curl in this image, but there is bash.
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-8081} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/guide.aot", "-jar", "/app/guide.jar"]
