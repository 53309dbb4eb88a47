package cn.jixiao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the program's services without web server and screens, for as long as one command needs them. What a command does
 * not use is not started either.
 */
final class Headless {

    private static final String PROFILE = "headless";

    private final Class<?> application;

    /** @param application the program's main class */
    Headless(Class<?> application) {
        this.application = application;
    }

    /** The services on the installation's own database. */
    Services open() {
        return new Services(builder().run());
    }

    /** The services on an embedded database that is deleted when they are closed, whatever database the installation has. */
    Services openTemporary() {
        var folder = temporaryFolder();
        // Registered before everything else, hence destroyed after everything else: the database has stopped by then.
        var context = builder()
                .initializers(starting -> ((DefaultSingletonBeanRegistry) starting.getBeanFactory())
                        .registerDisposableBean("temporaryFolder", () -> FileSystemUtils.deleteRecursively(folder)))
                .run("--jixiao.db.url=", "--jixiao.data-dir=" + folder);
        return new Services(context);
    }

    private SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(application).profiles(PROFILE).logStartupInfo(false);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("jixiao-");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder can be created", e);
        }
    }
}
