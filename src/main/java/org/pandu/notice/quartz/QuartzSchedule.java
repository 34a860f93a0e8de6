package org.pandu.notice.quartz;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The few triggers of the cluster. Due times are rows, never triggers: they move with
 * their session in one transaction, and a million of them cost nothing.
 */
@Configuration(proxyBeanMethods = false)
class QuartzSchedule {

	@Bean
	JobDetail drainJob() {
		return job(DrainJob.class, "drain");
	}

	@Bean
	Trigger drainTrigger(JobDetail drainJob) {
		return every(drainJob, 5);
	}

	@Bean
	JobDetail paceJob() {
		return job(PaceJob.class, "pace");
	}

	@Bean
	Trigger paceTrigger(JobDetail paceJob) {
		return every(paceJob, 60);
	}

	@Bean
	JobDetail sweepJob() {
		return job(SweepJob.class, "sweep");
	}

	@Bean
	Trigger sweepTrigger(JobDetail sweepJob) {
		return every(sweepJob, 3600);
	}

	private static JobDetail job(Class<? extends Job> type, String name) {
		return JobBuilder.newJob(type).withIdentity(name, "notice").storeDurably().build();
	}

	private static Trigger every(JobDetail job, int seconds) {
		return TriggerBuilder.newTrigger()
			.forJob(job)
			.withIdentity(job.getKey().getName(), "notice")
			.withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(seconds)
				.withMisfireHandlingInstructionNextWithRemainingCount())
			.build();
	}

}
