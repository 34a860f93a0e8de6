package org.pandu.slack.bolt;

import java.time.ZoneId;
import java.util.Locale;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.SlackGateway;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

class SubcommandsTests {

	private static final Texts TEXTS = new Texts();

	private final Subcommands subcommands = new Subcommands();

	private String handled = "";

	@BeforeEach
	void someCommands() {
		this.subcommands.add("schedule", "jadwal", "session.usage.schedule", (call) -> this.handled = call.arguments());
		this.subcommands.add("start", "mulai", "session.usage.start", (call) -> this.handled = "start");
		this.subcommands.add("program", "program", "program.usage", (call) -> this.handled = "program");
	}

	@Test
	void bothLanguagesWordsWork() {
		assertThat(typed("Jadwal besok &amp; lusa", "en")).isEmpty();
		assertThat(this.handled).isEqualTo("besok & lusa");
		typed("START", "id");
		assertThat(this.handled).isEqualTo("start");
	}

	@Test
	void helpNamesEveryCommandInBothLanguages() {
		String help = typed("", "id");
		assertThat(help.lines()).hasSize(5);
		assertThat(help).contains("• `/coach bantuan` (atau `help`): melihat daftar ini",
				"`/coach jadwal` (atau `schedule`)", "`/coach program`: ");
		assertThat(typed("bantuan", "id")).isEqualTo(help);
		assertThat(typed("help", "en")).contains("`/coach start` (or `mulai`)").doesNotContain("There is no");
	}

	@Test
	void theNearestMatchIsNamed() {
		assertThat(typed("jadwl", "id"))
			.startsWith("Perintah “jadwl” tidak dikenal. Mungkin maksud Anda `/coach jadwal`.");
		assertThat(typed("shedule @dana", "en"))
			.startsWith("There is no “shedule”. Perhaps you mean `/coach schedule`.");
		assertThat(typed("halp", "en")).contains("`/coach help`.");
		assertThat(typed("xyzzy", "en").lines().findFirst()).contains("There is no “xyzzy”.");
	}

	@Test
	void whatWasTypedPingsNobodyAndFormatsNothing() {
		String told = typed("&lt;!channel&gt;*x*", "en");
		assertThat(told).doesNotContain("<!channel>").contains("&lt;!channel&gt;\u2060*\u2060x\u2060*\u2060");
		assertThat(typed("<@U1|dana>", "en")).startsWith("*What you can do*");
		assertThat(typed("\uD83D\uDE42".repeat(60), "en").lines().findFirst().orElseThrow()).contains("…”");
	}

	private String typed(String text, String language) {
		SlashCommandPayload payload = new SlashCommandPayload();
		Subcommands.Typed typed = Subcommands.split(text);
		Command call = new Command(Mockito.mock(SlackGateway.class), new PersonId(new TeamId("T1"), "U1"),
				new Words(TEXTS, Locale.of(language), ZoneId.of("Asia/Jakarta")), payload, typed.rest());
		this.subcommands.handle(typed.word(), call);
		return call.told();
	}

}
