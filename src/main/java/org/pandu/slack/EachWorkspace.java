package org.pandu.slack;

import java.util.function.Consumer;

import org.pandu.database.Transactions;
import org.pandu.id.TeamId;

import org.springframework.stereotype.Component;

/**
 * Does something for every workspace in turn, as a feature must when it starts: each in a
 * transaction of its own.
 */
@Component
public class EachWorkspace {

	private final Workspaces workspaces;

	private final Transactions transactions;

	EachWorkspace(Workspaces workspaces, Transactions transactions) {
		this.workspaces = workspaces;
		this.transactions = transactions;
	}

	public void inTurn(Consumer<TeamId> step) {
		for (TeamId team : this.workspaces.all()) {
			this.transactions.write(() -> {
				step.accept(team);
				return true;
			});
		}
	}

}
