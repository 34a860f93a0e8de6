package org.pandu.notice.quartz;

import org.pandu.notice.NoticeUpkeep;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;

import org.springframework.scheduling.quartz.QuartzJobBean;

/**
 * Sends what is due, on one node at a time; the node's own pokes come on top.
 */
@DisallowConcurrentExecution
class DrainJob extends QuartzJobBean {

	private final NoticeUpkeep upkeep;

	DrainJob(NoticeUpkeep upkeep) {
		this.upkeep = upkeep;
	}

	@Override
	protected void executeInternal(JobExecutionContext context) {
		this.upkeep.drain();
	}

}
