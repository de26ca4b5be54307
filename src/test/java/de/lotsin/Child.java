package de.lotsin;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The whole program in a process of its own, with a data folder of its own, as an operator would start it.
public final class Child implements AutoCloseable {

    private static final String READY = "Lotsin is ready";

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /// Starts it and waits until it says that it is ready.
    ///
    /// @param settings what would be given on the command line
    public static Child start(Path data, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "de.lotsin.Application",
                "--server.port=0",
                "--lotsin.data=" + data));
        command.addAll(settings);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said = process.inputReader();
        StringBuilder log = new StringBuilder();
        String line = said.readLine();
        while (line != null && !line.contains(READY)) {
            log.append(line).append('\n');
            line = said.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("It did not start:\n" + log);
        }
        Thread.startVirtualThread(() -> said.lines().forEach(_ -> {}));
        return new Child(process);
    }

    /// Ends it without giving it time for anything, as a power cut would.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// The process.
    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
