package cn.jixiao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private final List<String> settings;

    /**
     * @param application the program's main class
     * @param settings further settings, as {@code --jixiao.data-dir=FOLDER}
     */
    Headless(Class<?> application, String... settings) {
        this.application = application;
        this.settings = List.of(settings);
    }

    /** The services on the installation's own database; for commands that start no process, because the engine waits. */
    Services open() {
        return new Services(builder().run(settings.toArray(String[]::new)));
    }

    /**
     * The services on an embedded database that is deleted when they are closed, whatever database the installation has.
     *
     * @param profiles further ones that the command needs
     */
    Services openTemporary(String... profiles) {
        var folder = temporaryFolder();
        // Registered before everything else, hence destroyed after everything else: the database has stopped by then.
        var context = builder()
                .profiles(profiles)
                .initializers(starting -> ((DefaultSingletonBeanRegistry) starting.getBeanFactory())
                        .registerDisposableBean("temporaryFolder", () -> FileSystemUtils.deleteRecursively(folder)))
                .run("--jixiao.db.url=", "--jixiao.data-dir=" + folder, "--spring.main.lazy-initialization=false");
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
