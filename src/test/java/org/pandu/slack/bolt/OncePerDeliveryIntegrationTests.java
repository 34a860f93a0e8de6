package org.pandu.slack.bolt;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.TeamId;
import org.pandu.slack.HandledDeliveries;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class OncePerDeliveryIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private HandledDeliveries handled;

	private final AtomicInteger effects = new AtomicInteger();

	private final MiddlewareChain working = (request) -> {
		this.effects.incrementAndGet();
		return Response.ok();
	};

	private TeamId team;

	private OncePerDelivery once;

	@BeforeEach
	void aTeam() {
		this.team = this.stage.newCast().team();
		this.once = new OncePerDelivery(this.handled);
	}

	@Test
	void aReplayHasNoSecondEffect() throws Exception {
		assertThat(deliver(this.working).getStatusCode()).isEqualTo(200);
		assertThat(deliver(this.working).getStatusCode()).isEqualTo(200);
		assertThat(this.effects).hasValue(1);
	}

	@Test
	void whatBrokeIsHandledWhenSlackSendsItAgain() throws Exception {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> deliver((request) -> {
			throw new IllegalStateException("The database is away");
		}));
		deliver(this.working);
		deliver(this.working);
		assertThat(this.effects).hasValue(1);
	}

	@Test
	void whatWasAnsweredAsBrokenIsHandledWhenSlackSendsItAgain() throws Exception {
		assertThat(deliver((request) -> Response.error(500)).getStatusCode()).isEqualTo(500);
		deliver(this.working);
		assertThat(this.effects).hasValue(1);
	}

	private Response deliver(MiddlewareChain chain) throws Exception {
		EventRequest event = new EventRequest("""
				{"type":"event_callback","team_id":"%s","event_id":"Ev1",
				 "event":{"type":"app_home_opened","user":"UDANA","tab":"home"}}
				""".formatted(this.team), new RequestHeaders(Map.of()));
		event.getContext().setTeamId(this.team.value());
		return this.once.apply(event, Response.ok(), chain);
	}

}
