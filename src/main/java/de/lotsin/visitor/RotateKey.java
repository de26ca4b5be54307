package de.lotsin.visitor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The command that changes the key: Lotsin started with `lotsin.rotate-key` does this and ends.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RotateKey implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RotateKey.class);

    private final ApplicationContext program;
    private final Rotation rotation;
    private final KeyFile file;
    private final String wanted;
    private final boolean fromFile;

    RotateKey(
            ApplicationContext program,
            Rotation rotation,
            KeyFile file,
            @Value("${lotsin.rotate-key:}") String wanted,
            @Value("${lotsin.key:}") String configured) {
        this.program = program;
        this.rotation = rotation;
        this.file = file;
        this.wanted = wanted;
        this.fromFile = configured.isBlank();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted.isBlank()) {
            rotate(Key.parse(wanted, "lotsin.rotate-key"));
            System.exit(SpringApplication.exit(program));
        }
    }

    /// The file follows the database. If the program dies in between, the same command again finishes the work.
    void rotate(Key next) {
        int visitors = rotation.rotateTo(new Seal(next));
        if (fromFile) {
            file.write(next);
        }
        LOG.info(
                "The key is changed. Addresses encrypted anew: {}. {}",
                visitors,
                fromFile ? "The new key is in " + file + "." : "Now set LOTSIN_KEY to the new key, and start Lotsin.");
    }
}
