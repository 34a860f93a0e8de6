package org.pandu.notice.quartz;

import org.pandu.notice.NoticeUpkeep;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

import org.springframework.scheduling.quartz.QuartzJobBean;

/**
 * Raises lowered paces again.
 */
@DisallowConcurrentExecution
class PaceJob extends QuartzJobBean {

	private final NoticeUpkeep upkeep;

	PaceJob(NoticeUpkeep upkeep) {
		this.upkeep = upkeep;
	}

	@Override
	protected void executeInternal(JobExecutionContext context) {
		this.upkeep.recoverPace();
	}

}
