package cn.jixiao.command;

import picocli.CommandLine.Command;

/** Stands in the help; the server itself is started before any command is looked at. */
@Command(
        name = "serve",
        description = "Start the program (the default); takes Spring's options, such as --server.port=8080.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    @Override
    public void run() {
        throw new IllegalStateException("serve is handled by the application's main method");
    }
}
