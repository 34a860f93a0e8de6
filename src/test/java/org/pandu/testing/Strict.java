package org.pandu.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import org.pandu.slack.Message;
import org.pandu.slack.Modal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Slack would refuse of a modal or message, and what nobody would answer.
 */
final class Strict {

	private Strict() {
	}

	static void check(Message message) {
		assertThat(message.fallback()).as("fallback").isNotBlank();
		assertThat(message.blocks()).as("blocks").hasSizeBetween(1, 50);
		message.blocks().forEach(Strict::check);
	}

	static void check(Modal modal, Set<String> actions, Set<String> forms) {
		modal.blocks().forEach(Strict::check);
		assertThat(modal.title()).as("title").isNotBlank().hasSizeLessThanOrEqualTo(24);
		assertThat(modal.close()).as("close").isNotBlank().hasSizeLessThanOrEqualTo(24);
		assertThat(modal.subject()).as("subject").hasSizeLessThanOrEqualTo(2000);
		assertThat(modal.blocks()).as("blocks").hasSizeBetween(1, 100);
		assertThat(actions).as("actions somebody answers").containsAll(Shown.of(modal).actionIds());
		List<InputBlock> inputs = modal.blocks()
			.stream()
			.filter(InputBlock.class::isInstance)
			.map(InputBlock.class::cast)
			.toList();
		assertThat(inputs).as("inputs").hasSizeLessThanOrEqualTo(6);
		assertThat(new HashSet<>(inputs.stream().map(InputBlock::getBlockId).toList())).as("fields with distinct names")
			.hasSameSizeAs(inputs);
		if (modal.submit() == null) {
			assertThat(inputs).as("inputs of a modal without a button").isEmpty();
		}
		else {
			assertThat(modal.submit()).as("submit").isNotBlank().hasSizeLessThanOrEqualTo(24);
			assertThat(forms).as("forms somebody answers").contains(modal.callbackId());
		}
	}

	private static void check(LayoutBlock block) {
		assertThat(Shown.of(List.of(block)).actionIds()).as("action ids of one block").doesNotHaveDuplicates();
	}

}
