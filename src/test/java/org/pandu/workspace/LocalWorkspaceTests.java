package org.pandu.workspace;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.web.server.PortInUseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The server itself: where it listens, and whom it lets in.
 */
class LocalWorkspaceTests {

	static LocalWorkspace workspace;

	@BeforeAll
	static void start() {
		workspace = LocalWorkspace.start(Settings.of(new SmallSeed(), SmallManifest.full()));
	}

	@AfterAll
	static void close() {
		workspace.close();
	}

	@Test
	void holdsItsSeedAndTheAppsOwnUser() {
		assertThat(workspace.state().members()).extracting("id").contains(SmallSeed.ANDI, workspace.state().botUser());
		assertThat(workspace.state().conversation(SmallSeed.GENERAL)).isPresent();
	}

	@Test
	void saysThatItsPortIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Settings settings = Settings.of(new SmallSeed(), SmallManifest.full()).onPort(taken.getLocalPort());
			assertThatThrownBy(() -> LocalWorkspace.start(settings).close()).satisfiesAnyOf(
					(failure) -> assertThat(failure).isInstanceOf(PortInUseException.class),
					(failure) -> assertThat(failure).hasRootCauseInstanceOf(java.net.BindException.class)
						.hasStackTraceContaining(PortInUseException.class.getName()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "127.0.0.1:PORT, , 200", "localhost:PORT, http://localhost:PORT, 200", "evil.example:PORT, , 403",
			"127.0.0.1:1, , 403", "127.0.0.1:PORT, http://evil.example, 403", "127.0.0.1:PORT, null, 403",
			"127.0.0.1:PORT, https://127.0.0.1:PORT, 403" })
	void letsInOnlyWhatWasMeantForIt(String host, @Nullable String origin, int expected) throws IOException {
		int status = status(host.replace("PORT", port()), (origin != null) ? origin.replace("PORT", port()) : null);
		assertThat(status).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "/", "/inspector", "/page/sidebar", "/workspace/page.js", "/link", "/files-pri/F1" })
	void letsNoOtherSiteReadOrConnect(String path) throws IOException {
		assertThat(status("GET " + path, "127.0.0.1:" + port(), "http://evil.example")).isEqualTo(403);
		assertThat(status("GET " + path, "evil.example", null)).isEqualTo(403);
	}

	@Test
	void listensOnTheLoopbackAddressAlone() throws IOException {
		List<InetAddress> others = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
			.toList();
		Assumptions.assumeFalse(others.isEmpty(), "This machine has no other address to try");
		for (InetAddress other : others) {
			try (Socket socket = new Socket()) {
				assertThatExceptionOfType(IOException.class)
					.isThrownBy(() -> socket.connect(new InetSocketAddress(other, workspace.url().getPort()), 2_000));
			}
		}
	}

	private static String port() {
		return Integer.toString(workspace.url().getPort());
	}

	private static int status(String host, @Nullable String origin) throws IOException {
		return status("POST /api/api.test", host, origin);
	}

	/** A request by hand: clients set Host and Origin themselves. */
	private static int status(String what, String host, @Nullable String origin) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress("127.0.0.1", workspace.url().getPort()));
			String request = what + " HTTP/1.1\r\nHost: " + host + "\r\n"
					+ ((origin != null) ? "Origin: " + origin + "\r\n" : "")
					+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return Integer.parseInt(answer.substring(9, 12));
		}
	}

}
