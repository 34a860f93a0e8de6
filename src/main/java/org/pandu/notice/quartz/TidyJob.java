package org.pandu.notice.quartz;

import org.pandu.notice.NoticeUpkeep;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

import org.springframework.scheduling.quartz.QuartzJobBean;

/**
 * Keeps the tables small and the pace right.
 */
@DisallowConcurrentExecution
class TidyJob extends QuartzJobBean {

	private final NoticeUpkeep upkeep;

	TidyJob(NoticeUpkeep upkeep) {
		this.upkeep = upkeep;
	}

	@Override
	protected void executeInternal(JobExecutionContext context) {
		this.upkeep.tidy();
	}

}
