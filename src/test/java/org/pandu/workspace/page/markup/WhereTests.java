package org.pandu.workspace.page.markup;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class WhereTests {

	@Test
	void whatIsAskedForSuggestionsIsWhatIsPostedAndTheList() {
		Where where = Where.message("C1", "1.2");
		Key key = new Key("a \"block\" of $1", "act}", "external_select");
		JsonNode asked = JsonMapper.shared().readTree(where.suggestion(key, "l\"$1"));
		assertThat(asked.path("list").asString()).isEqualTo("l\"$1");
		assertThat(asked.path("blockId").asString()).isEqualTo(key.blockId());
		assertThat(asked.size()).isEqualTo(JsonMapper.shared().readTree(where.values(key, null)).size() + 1);
	}

}
