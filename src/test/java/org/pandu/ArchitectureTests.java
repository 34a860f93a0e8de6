package org.pandu;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.TimeZone;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Rules of the house that the compiler does not know.
 */
@AnalyzeClasses(packages = "org.pandu", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule slackTypesStayAtTheSlackEdges = noClasses().that()
		.resideOutsideOfPackages("..slack..", "org.pandu.workspace..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("com.slack.api..");

	@ArchTest
	static final ArchRule quartzStaysInItsPackage = noClasses().that()
		.resideOutsideOfPackage("..quartz..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.quartz..");

	@ArchTest
	static final ArchRule theDomainKnowsNoWeb = noClasses().that()
		.resideInAnyPackage("org.pandu.people", "org.pandu.program", "org.pandu.pairing", "org.pandu.session",
				"org.pandu.goal", "org.pandu.survey", "org.pandu.guide", "org.pandu.feedback", "org.pandu.fasttrack",
				"org.pandu.summary", "org.pandu.notice", "org.pandu.vault", "org.pandu.text")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

	@ArchTest
	static final ArchRule noRootImportsAnEdge = noClasses().that()
		.resideInAnyPackage("org.pandu.people", "org.pandu.program", "org.pandu.pairing", "org.pandu.session",
				"org.pandu.goal", "org.pandu.survey", "org.pandu.guide", "org.pandu.feedback", "org.pandu.fasttrack",
				"org.pandu.summary")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.pandu.*.slack..", "org.pandu.slack.bolt..", "org.pandu.slack.blocks..",
				"org.pandu.*.calendar..");

	@ArchTest
	static final ArchRule onlyTheMeasuresReadSingleAnswers = noClasses().that()
		.resideOutsideOfPackages("org.pandu.summary..")
		.and()
		.doNotHaveFullyQualifiedName("org.pandu.survey.RawAnswers")
		.should()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.pandu.survey.RawAnswers");

	@ArchTest
	static final ArchRule theTimeComesFromTheClock = noClasses().that()
		.resideOutsideOfPackage("org.pandu.clock..")
		.should()
		.callMethodWhere(readsTheSystemsTimeOrZone());

	@ArchTest
	static final ArchRule everythingIsNullMarked = classes().that()
		.resideInAPackage("org.pandu..")
		.and()
		.areTopLevelClasses()
		.should()
		.resideInAPackage("org.pandu..")
		.andShould(com.tngtech.archunit.lang.conditions.ArchConditions.be(inANullMarkedPackage()));

	private static DescribedPredicate<JavaClass> inANullMarkedPackage() {
		return DescribedPredicate.describe("in a @NullMarked package",
				(type) -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"));
	}

	private static DescribedPredicate<JavaCall<?>> readsTheSystemsTimeOrZone() {
		return DescribedPredicate.describe("reads the system's time or zone", (call) -> {
			JavaClass owner = call.getTargetOwner();
			String name = call.getTarget().getName();
			boolean now = name.equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
					&& (owner.isEquivalentTo(Instant.class) || owner.isEquivalentTo(LocalDate.class)
							|| owner.isEquivalentTo(LocalDateTime.class) || owner.isEquivalentTo(ZonedDateTime.class)
							|| owner.isEquivalentTo(OffsetDateTime.class));
			boolean zone = owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault")
					|| owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault")
					|| owner.isEquivalentTo(Clock.class) && name.startsWith("system");
			boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
			return now || zone || millis;
		});
	}

}
