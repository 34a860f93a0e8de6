package org.pandu.slack.bolt;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.FormIds;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackGateway;
import org.pandu.slack.Submission;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Languages;
import org.pandu.text.Texts;
import org.pandu.text.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;

/**
 * A form that was opened from a list, to which it goes back.
 */
class SubmissionsTests {

	private static final PersonId ACTOR = new PersonId(new TeamId("T1"), "U1");

	private static final Words WORDS = new Words(new Texts(), Languages.ENGLISH, ZoneId.of("Asia/Jakarta"));

	private static final Modal LIST = new Modal("list", "", "List", null, "Close", List.of(Pieces.section("List")));

	private final SlackGateway slack = Mockito.mock(SlackGateway.class);

	@Test
	void theAnswerDoesNotWaitForSlackToTakeTheList() throws Exception {
		CompletableFuture<Thread> filling = new CompletableFuture<>();
		Mockito.doAnswer((call) -> filling.complete(Thread.currentThread()))
			.when(this.slack)
			.fill(eq(ACTOR.team()), eq("V0"), any());
		assertThat(sendsFrom("V0").getBody()).isNullOrEmpty();
		assertThat(filling.get(30, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
	}

	@Test
	void theFormStaysTakenWhateverSlackMakesOfTheList() {
		Mockito.doThrow(new IllegalStateException("on purpose")).when(this.slack).fill(any(), any(), any());
		assertThat(sendsFrom("V0").getBody()).isNullOrEmpty();
	}

	@Test
	void withoutAListAllCloses() {
		assertThat(sendsFrom(null).getBody()).contains("clear");
		Mockito.verifyNoInteractions(this.slack);
	}

	private Response sendsFrom(@Nullable String under) {
		Transactions transactions = Mockito.mock(Transactions.class);
		Mockito.when(transactions.writeWithin(any(), any()))
			.thenAnswer((call) -> call.<Supplier<?>>getArgument(1).get());
		FormIds forms = Mockito.mock(FormIds.class);
		Mockito.when(forms.spend(any(), any())).thenReturn(true);
		View view = Views.modal(LIST);
		view.setPreviousViewId(under);
		ViewSubmissionPayload payload = new ViewSubmissionPayload();
		payload.setView(view);
		return new Submissions(transactions, forms, this.slack).answer(ACTOR, WORDS, payload,
				new ViewSubmissionContext(), (actor, form) -> "", (call, known) -> new Submission.Back(LIST));
	}

}
