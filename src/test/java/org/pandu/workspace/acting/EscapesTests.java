package org.pandu.workspace.acting;

import java.time.InstantSource;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.state.WorkspaceTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Typed text on its way: with {@code should_escape}, without it, and as a message.
 */
class EscapesTests {

	private final Escapes escapes = new Escapes(workspace());

	@ParameterizedTest
	@CsvSource(delimiter = '¦', textBlock = """
			a < b & c > d ¦ a &lt; b &amp; c &gt; d ¦ a &lt; b &amp; c &gt; d
			&lt; ¦ &amp;lt; ¦ &amp;lt;
			@budi. ¦ <@U0BUDI|budi>. ¦ @budi.
			me@budi @nobody ¦ me@budi @nobody ¦ me@budi @nobody
			(#general) ¦ (<#C0GENERAL|general>) ¦ (#general)
			@here @channel ¦ <!here> <!channel> ¦ @here @channel
			<@U0BUDI> ¦ &lt;@U0BUDI&gt; ¦ &lt;@U0BUDI&gt;
			<!channel> ¦ &lt;!channel&gt; ¦ &lt;!channel&gt;
			see https://x.org/a. ¦ see <https://x.org/a>. ¦ see https://x.org/a.
			https://x.org/@budi?b&c ¦ <https://x.org/@budi?b&amp;c> ¦ https://x.org/@budi?b&amp;c
			<https://x.org|here> ¦ &lt;<https://x.org>|here&gt; ¦ &lt;https://x.org|here&gt;
			""")
	void escapesACommandAsTheManifestSays(String typed, String escaped, String plain) {
		assertThat(this.escapes.command(typed, true)).isEqualTo(escaped);
		assertThat(this.escapes.command(typed, false)).isEqualTo(plain);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ask @budi in #general <b> | ask <@U0BUDI> in <#C0GENERAL> &lt;b&gt;
			https://x.org, please     | <https://x.org>, please
			""")
	void writesReferencesIntoAMessage(String typed, String sent) {
		assertThat(this.escapes.message(typed)).isEqualTo(sent);
	}

	private static Workspace workspace() {
		Workspace workspace = new Workspace("T0", "Small", "U0BOT", new WorkspaceTime(InstantSource.system()));
		workspace.put(new Member("U0BUDI", "budi", "Budi", "", "UTC", "en-GB", false, false, false));
		workspace.put(new Conversation("C0GENERAL", "general", Set.of("U0BUDI"), false));
		return workspace;
	}

}
