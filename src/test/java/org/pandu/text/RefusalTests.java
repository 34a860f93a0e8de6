package org.pandu.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pandu.slack.Mrkdwn;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTests {

	private static final Words WORDS = new Words(new Texts(), Languages.ENGLISH, ZoneId.of("Asia/Jakarta"));

	private static final class Told extends Refusal {

		Told(String key, Map<String, Object> arguments) {
			super(key, arguments, null);
		}

	}

	@Test
	void namesAreEscapedInMarkupAndShownAsTheyAreInPlainText() {
		Refusal refusal = new Told("people.refusal.bot", Map.of("person", "<!channel> *Rani* & co"));
		assertThat(refusal.in(WORDS)).contains("<!channel> *Rani* & co");
		assertThat(refusal.in(WORDS, Mrkdwn::escape)).contains("&lt;!channel&gt;", "&amp; co")
			.doesNotContain("<!channel>", "*Rani*");
	}

	@Test
	void theCataloguesOwnMarksStay() {
		Refusal refusal = new Told("session.refusal.too-late", Map.of());
		assertThat(refusal.in(WORDS, Mrkdwn::escape)).contains("`/coach sessions`");
		assertThat(new Told("goal.refusal.due-in-the-past", Map.of("today", LocalDate.of(2027, 1, 12))).in(WORDS,
				Mrkdwn::escape))
			.contains("Tuesday, 12 January 2027");
	}

}
