package org.pandu.workspace.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.StoredFile;
import tools.jackson.databind.json.JsonMapper;
import org.pandu.workspace.state.Message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An upload in three steps, and where the file then is.
 */
class FilesTests {

	private static ApiBench bench;

	@BeforeAll
	static void start() {
		bench = ApiBench.full();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	private static final byte[] BYTES = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);

	@Test
	void sharesAFileAsAReplyInAThread() throws Exception {
		ChatPostMessageResponse card = bench.methods()
			.chatPostMessage((request) -> request.channel(SmallSeed.ANDI).text("Card"));
		FilesUploadV2Response uploaded = bench.methods()
			.filesUploadV2((request) -> request.fileData(BYTES)
				.filename("session.ics")
				.title("Calendar")
				.altTxt("The session")
				.channel(card.getChannel())
				.threadTs(card.getTs()));
		assertThat(uploaded.isOk()).isTrue();
		Message reply = bench.workspace().state().messages(card.getChannel()).getLast();
		assertThat(reply.threadTs()).isEqualTo(card.getTs());
		assertThat(reply.files()).hasSize(1);
		assertThat(bench.workspace().state().file(reply.files().getFirst()).orElseThrow()).satisfies((file) -> {
			assertThat(file.content()).isEqualTo(BYTES);
			assertThat(file.name()).isEqualTo("session.ics");
			assertThat(file.title()).isEqualTo("Calendar");
			assertThat(file.altText()).isEqualTo("The session");
		});
	}

	@Test
	void takesExactlyTheBytesThatWereAnnounced() throws Exception {
		FilesGetUploadURLExternalResponse announced = announce(BYTES.length);
		assertThat(send(announced.getUploadUrl(), new byte[3])).isEqualTo(400);
		assertThat(complete(announced.getFileId(), SmallSeed.GENERAL).getError()).isEqualTo("file_not_found");
		assertThat(send(announced.getUploadUrl(), BYTES)).isEqualTo(200);
		assertThat(complete(announced.getFileId(), SmallSeed.GENERAL).isOk()).isTrue();
		assertThat(complete(announced.getFileId(), SmallSeed.GENERAL).getError()).isEqualTo("file_not_found");
	}

	@Test
	void sharesNothingWhereTheAppIsNot() throws Exception {
		FilesGetUploadURLExternalResponse announced = announce(BYTES.length);
		send(announced.getUploadUrl(), BYTES);
		assertThat(complete(announced.getFileId(), SmallSeed.ELSEWHERE).getError()).isEqualTo("not_in_channel");
		assertThat(complete(announced.getFileId(), "C0NOWHERE").getError()).isEqualTo("channel_not_found");
		assertThat(complete(announced.getFileId(), SmallSeed.OLD).getError()).isEqualTo("is_archived");
		assertThat(bench.workspace().state().messages(SmallSeed.ELSEWHERE)).isEmpty();
	}

	@Test
	void warnsOfAThreadThatHangsOnNothing() throws Exception {
		bench.methods()
			.filesUploadV2((request) -> request.fileData(BYTES)
				.filename("session.ics")
				.channel(SmallSeed.GENERAL)
				.threadTs("1.000001"));
		assertThat(bench.workspace().exchanges().warnings()).anyMatch((warning) -> warning.contains("thread_ts"));
	}

	@Test
	void writesTheUploadIntoTheInspector() throws Exception {
		FilesGetUploadURLExternalResponse announced = announce(BYTES.length);
		send(announced.getUploadUrl(), BYTES);
		assertThat(bench.lastExchange().name()).isEqualTo("upload");
		assertThat(bench.lastExchange().request()).isEqualTo(announced.getFileId() + ": 15 bytes");
		assertThat(bench.lastExchange().status()).isEqualTo(200);
	}

	@Test
	void sharesAFileWithSeveralAtOnce() throws Exception {
		FilesGetUploadURLExternalResponse announced = announce(BYTES.length);
		send(announced.getUploadUrl(), BYTES);
		bench.raw("files.completeUploadExternal", "application/json",
				"{\"files\":[{\"id\":\"%s\"}],\"channels\":\"%s,%s\"}".formatted(announced.getFileId(), SmallSeed.BUDI,
						SmallSeed.GENERAL));
		String direct = bench.workspace().state().directWith(SmallSeed.BUDI).id();
		assertThat(bench.workspace().state().messages(direct).getLast().files()).containsExactly(announced.getFileId());
		assertThat(bench.workspace().state().messages(SmallSeed.GENERAL).getLast().files())
			.containsExactly(announced.getFileId());
	}

	@Test
	void refusesAnEmptyFile() throws Exception {
		assertThat(announce(0).getError()).isEqualTo("invalid_arguments");
	}

	@Test
	void handsAFileOutOnlyForTheToken() throws Exception {
		FilesGetUploadURLExternalResponse announced = announce(BYTES.length);
		send(announced.getUploadUrl(), BYTES);
		URI url = URI
			.create(complete(announced.getFileId(), SmallSeed.GENERAL).getFiles().getFirst().getUrlPrivateDownload());
		try (HttpClient client = HttpClient.newHttpClient()) {
			assertThat(client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding()).statusCode())
				.isEqualTo(403);
			assertThat(client
				.send(HttpRequest.newBuilder(url)
					.header("Authorization", "Bearer " + bench.workspace().credentials().botToken())
					.build(), BodyHandlers.ofByteArray())
				.body()).isEqualTo(BYTES);
		}
	}

	@Test
	void handsNoFileOutWithoutTheScopeAndOpensNoFormForOne() throws Exception {
		try (ApiBench narrow = ApiBench.of(SmallManifest.withScopes("chat:write, files:write"));
				HttpClient client = HttpClient.newHttpClient()) {
			narrow.workspace().state().put(new StoredFile("F1", "a.ics", "A", "", BYTES, SmallSeed.ANDI));
			URI url = narrow.workspace().url().resolve("files-pri/F1/download");
			assertThat(client
				.send(HttpRequest.newBuilder(url)
					.header("Authorization", "Bearer " + narrow.workspace().credentials().botToken())
					.build(), BodyHandlers.discarding())
				.statusCode()).isEqualTo(403);
			assertThatExceptionOfType(ApiError.class)
				.isThrownBy(() -> narrow.workspace()
					.part(ModalStacks.class)
					.open(SmallSeed.ANDI,
							JsonMapper.shared()
								.readTree(
										"""
												{"type":"modal","title":{"type":"plain_text","text":"F"},"submit":{"type":"plain_text","text":"S"},
												 "blocks":[{"type":"input","label":{"type":"plain_text","text":"L"},
												  "element":{"type":"file_input"}}]}
												""")))
				.withMessageContaining("missing_scope");
		}
	}

	private static FilesGetUploadURLExternalResponse announce(int length) throws Exception {
		return bench.methods().filesGetUploadURLExternal((request) -> request.filename("session.ics").length(length));
	}

	private static FilesCompleteUploadExternalResponse complete(String id, String channel) throws Exception {
		return bench.methods()
			.filesCompleteUploadExternal((request) -> request
				.files(List.of(FilesCompleteUploadExternalRequest.FileDetails.builder().id(id).title("T").build()))
				.channelId(channel));
	}

	private static int send(String url, byte[] bytes) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create(url)).POST(BodyPublishers.ofByteArray(bytes)).build(),
						BodyHandlers.discarding())
				.statusCode();
		}
	}

}
