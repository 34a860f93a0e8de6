package org.pandu.testing;

import java.time.Clock;
import java.util.List;

import org.pandu.PanduApplication;
import org.pandu.clock.MovableClock;
import org.pandu.database.Transactions;
import org.pandu.notice.NoticeSender;
import org.pandu.people.Admins;
import org.pandu.people.Enrolment;
import org.pandu.people.Profiles;
import org.pandu.people.WeekSetting;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Matching;
import org.pandu.program.ProgramRules;
import org.pandu.slack.AccountChanges;
import org.pandu.slack.FormIds;
import org.pandu.slack.SlackFeature;
import org.pandu.text.ReaderLookup;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All features, with doubles in place of Slack. It bears no stereotype, so that no test
 * that starts the whole application finds it by scanning.
 */
@AutoConfigurationPackage(basePackageClasses = PanduApplication.class)
@EnableAutoConfiguration(exclude = ThymeleafAutoConfiguration.class)
@ComponentScan(basePackageClasses = PanduApplication.class,
		excludeFilters = { @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = PanduApplication.class),
				@ComponentScan.Filter(type = FilterType.REGEX, pattern = { "org\\.pandu\\.slack\\.bolt\\..*",
						"org\\.pandu\\.workspace\\..*", "org\\.pandu\\.testing\\..*", ".*Tests(\\$.*)?" }) })
class StageConfiguration {

	@Bean
	StageTime stageTime() {
		return new StageTime();
	}

	@Bean
	MovableClock clock(StageTime time) {
		return time.clock();
	}

	@Bean
	RecordingSlack recordingSlack() {
		return new RecordingSlack();
	}

	@Bean
	ScriptedCards scriptedCards() {
		return new ScriptedCards();
	}

	@Bean
	FakeDirectory fakeDirectory() {
		return new FakeDirectory();
	}

	@Bean
	FakeUploads fakeUploads() {
		return new FakeUploads();
	}

	@Bean
	FakeWorkspaces fakeWorkspaces(JdbcClient jdbc, Clock clock) {
		return new FakeWorkspaces(jdbc, clock);
	}

	@Bean
	Desk desk(List<SlackFeature> features, ReaderLookup readers, Transactions transactions, FormIds formIds) {
		return new Desk(features, readers, transactions, formIds);
	}

	@Bean
	Cast.Crew crew(FakeDirectory directory, Profiles profiles, Admins admins, Enrolment enrolment, Matching matching,
			Agreement agreement, AccountChanges accounts, WeekSetting weeks) {
		return new Cast.Crew(directory, profiles, admins, enrolment, matching, agreement, accounts, weeks);
	}

	@Bean
	Stage stage(StageTime time, FakeWorkspaces workspaces, ProgramRules rules, RecordingSlack slack,
			NoticeSender sender, JdbcClient jdbc, Cast.Crew crew) {
		return new Stage(time, workspaces, rules, slack, sender, jdbc, crew);
	}

}
