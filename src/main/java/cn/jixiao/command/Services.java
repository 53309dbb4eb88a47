package cn.jixiao.command;

import org.springframework.context.ConfigurableApplicationContext;

/** The running services of one command. */
final class Services implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    Services(ConfigurableApplicationContext context) {
        this.context = context;
    }

    <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    @Override
    public void close() {
        context.close();
    }
}
