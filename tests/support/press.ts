import type { APIRequestContext } from '@playwright/test';
import { openFollowUps } from '@/lib/domain/follow-ups/queries/open';
import type { UserActor } from '@/lib/policy/actor';
import { type ConferenceInput, publish, type RegulationInput } from './records';

/** Publishes records by way of draft, submission and approval, and knows what is still to be followed. */
export type Press = {
  publish(
    type: 'REGULATION' | 'CONFERENCE',
    payload: RegulationInput | ConferenceInput,
  ): Promise<string>;
  open(paper: string, before: string): Promise<{ id: string; title: string }[]>;
};

/** By the commands, as these two people of the unit. */
export function pressOf(secretary: UserActor, approver: UserActor, draftingUnit: string): Press {
  return {
    publish: (type, payload) => publish(secretary, approver, { type, draftingUnit, payload }),
    open: (paper, before) => openFollowUps(secretary, [paper], { before }),
  };
}

export type Desk = { request: APIRequestContext; url: string };

/** By the API of a running application, signed in as a secretary and as an approver of the unit. */
export function pressOver(secretary: Desk, approver: Desk, unit: string): Press {
  return {
    publish: async (type, payload) => {
      const body = { type: type.toLowerCase(), unit, payload };
      const { id, recordId } = await send(secretary, 'drafts', body);
      await send(secretary, `drafts/${id}/submit`);
      await send(approver, `drafts/${id}/approve`);
      return recordId;
    },
    open: async (paper) => {
      const response = await secretary.request.get(
        `${secretary.url}/api/v1/follow-ups?regulation=${paper}&limit=100`,
      );
      const { items } = await response.json();
      return items.filter(({ state }: { state: string }) => state !== 'DONE');
    },
  };
}

async function send({ request, url }: Desk, path: string, data?: object) {
  const headers = { origin: url };
  const response = await request.post(`${url}/api/v1/${path}`, { headers, data });
  if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
  return response.json();
}
