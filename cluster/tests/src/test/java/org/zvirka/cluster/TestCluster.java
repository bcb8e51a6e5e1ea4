package org.zvirka.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Nodes of Elasticsearch in processes of their own, listening on this machine only. */
final class TestCluster implements AutoCloseable {

    private static final int FIRST_PORT = 9200;
    private static final int LAST_PORT = 9399;
    private static final Duration START = Duration.ofMinutes(2);
    private static final AtomicInteger NEXT_PORT = new AtomicInteger(FIRST_PORT + 40);

    private final Path data;
    private final Path home;
    private final List<Integer> http;
    private final List<Integer> transport;
    private final List<Process> processes = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private TestCluster(Path data, Path home, int nodes) {
        this.data = data;
        this.home = home;
        this.http = IntStream.range(0, nodes).mapToObj(i -> freePort()).toList();
        this.transport = IntStream.range(0, nodes).mapToObj(i -> freePort()).toList();
    }

    static TestCluster start(Path data, int nodes) throws Exception {
        return start(data, target().resolve("home"), nodes);
    }

    /** A single node that lacks all plugins. */
    static TestCluster startBare(Path data) throws Exception {
        Path bare = Files.createDirectories(data.resolve("home"));
        Path whole = target().resolve("home");
        for (String part : List.of("lib", "modules", "config")) {
            if (Files.exists(whole.resolve(part))) {
                Files.createSymbolicLink(bare.resolve(part), whole.resolve(part));
            }
        }
        Files.createDirectories(bare.resolve("plugins"));
        return start(data, bare, 1);
    }

    private static Path target() {
        return Path.of(System.getProperty("zvirka.node")).toAbsolutePath().normalize();
    }

    private static TestCluster start(Path data, Path home, int nodes) throws Exception {
        TestCluster cluster = new TestCluster(data, home, nodes);
        try {
            for (int i = 0; i < nodes; i++) {
                cluster.processes.add(cluster.node(i));
            }
            cluster.awaitNodes(nodes);
            return cluster;
        } catch (Exception | AssertionError e) {
            cluster.close();
            throw e;
        }
    }

    List<URI> addresses() {
        return http.stream().map(port -> URI.create("http://127.0.0.1:" + port)).toList();
    }

    /** Ends a node's process without a word. */
    void kill(int node) throws InterruptedException {
        processes.get(node).destroyForcibly().waitFor();
    }

    void killAll() throws InterruptedException {
        for (int i = 0; i < processes.size(); i++) {
            kill(i);
        }
    }

    void restart(int... nodes) throws Exception {
        for (int node : nodes) {
            processes.set(node, node(node));
        }
        awaitNodes((int) processes.stream().filter(Process::isAlive).count());
    }

    /** Asks the first living node. */
    String ask(String method, String path, String body) throws IOException, InterruptedException {
        for (int i = 0; i < processes.size(); i++) {
            if (processes.get(i).isAlive()) {
                return client.send(
                                HttpRequest.newBuilder(addresses().get(i).resolve(path))
                                        .timeout(START)
                                        .header("Content-Type", "application/json")
                                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
            }
        }
        throw new IOException("no node is alive");
    }

    private void awaitNodes(int nodes) throws Exception {
        ask("GET", "/_cluster/health?wait_for_nodes=" + nodes + "&wait_for_status=yellow&timeout=60s", "");
    }

    private Process node(int number) throws Exception {
        Path own = Files.createDirectories(data.resolve("node" + number));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + Files.createDirectories(own.resolve("tmp")),
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                target().resolve(System.getProperty("zvirka.node.jar")) + System.getProperty("path.separator")
                        + target().resolve("home/lib") + "/*",
                "org.zvirka.cluster.node.NodeProcess",
                home.toString(),
                "path.data=" + own.resolve("data"),
                "path.logs=" + own.resolve("logs"),
                "cluster.name=zvirka-test",
                "node.name=node" + number,
                "node.processors=1",
                "network.host=127.0.0.1",
                "http.port=" + http.get(number),
                "transport.port=" + transport.get(number),
                "cluster.routing.allocation.disk.threshold_enabled=false"));
        command.addAll(discovery());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        awaitStart(process, number);
        return process;
    }

    private List<String> discovery() {
        if (http.size() == 1) {
            return List.of("discovery.type=single-node");
        }
        String names = IntStream.range(0, http.size()).mapToObj(i -> "node" + i).collect(Collectors.joining(","));
        String seeds = transport.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        return List.of("cluster.initial_master_nodes=" + names, "discovery.seed_hosts=" + seeds);
    }

    /** The first node of several waits for the others to elect a master: it counts as started when it listens. */
    private void awaitStart(Process process, int number) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Deque<String> last = new ArrayDeque<>();
        Thread.ofVirtual().name("node" + number + "-output").start(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    synchronized (last) {
                        last.addLast(line);
                        if (last.size() > 60) {
                            last.removeFirst();
                        }
                    }
                    if (line.contains("publish_address") && line.contains(":" + http.get(number))
                            || line.contains("zvirka-node started")) {
                        started.countDown();
                    }
                }
            } catch (IOException e) {
                // The process was killed; whoever waits for it sees that.
                started.countDown();
            }
        });
        boolean there = http.size() > 1 || started.await(START.toSeconds(), TimeUnit.SECONDS);
        if (!there || !process.isAlive()) {
            synchronized (last) {
                throw new AssertionError("Elasticsearch does not start:\n" + String.join("\n", last));
            }
        }
        if (http.size() > 1) {
            awaitListening(number, process, last);
        }
    }

    private void awaitListening(int number, Process process, Deque<String> last) throws InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (java.net.Socket socket = new java.net.Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), transport.get(number)), 500);
                return;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        synchronized (last) {
            throw new AssertionError("Elasticsearch does not listen:\n" + String.join("\n", last));
        }
    }

    private static int freePort() {
        for (int tries = 0; tries <= LAST_PORT - FIRST_PORT; tries++) {
            int port = FIRST_PORT + Math.floorMod(NEXT_PORT.getAndIncrement() - FIRST_PORT, LAST_PORT - FIRST_PORT + 1);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                continue;
            }
        }
        throw new AssertionError("no free port from " + FIRST_PORT + " to " + LAST_PORT);
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
        for (Process process : processes) {
            process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }
}
