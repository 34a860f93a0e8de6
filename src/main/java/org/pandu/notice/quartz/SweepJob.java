package org.pandu.notice.quartz;

import java.util.List;

import org.pandu.notice.Sweep;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

import org.springframework.scheduling.quartz.QuartzJobBean;

/**
 * Keeps the tables small.
 */
@DisallowConcurrentExecution
class SweepJob extends QuartzJobBean {

	private final List<Sweep> sweeps;

	SweepJob(List<Sweep> sweeps) {
		this.sweeps = sweeps;
	}

	@Override
	protected void executeInternal(JobExecutionContext context) {
		this.sweeps.forEach(Sweep::sweep);
	}

}
