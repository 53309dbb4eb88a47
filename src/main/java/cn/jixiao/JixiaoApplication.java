package cn.jixiao;

import cn.jixiao.command.Commands;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class JixiaoApplication {

    public static void main(String[] args) {
        if (!Commands.startServer(args)) {
            System.exit(Commands.run(JixiaoApplication.class, args));
        }
        var serving = args.length > 0 && args[0].equals("serve");
        SpringApplication.run(JixiaoApplication.class, serving ? Arrays.copyOfRange(args, 1, args.length) : args);
    }
}
