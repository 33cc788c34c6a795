import type { Locale } from '@/lib/core/translate';
import enAccount from './messages/en/account.json';
import enAttachments from './messages/en/attachments.json';
import enAuth from './messages/en/auth.json';
import enAutosave from './messages/en/autosave.json';
import enCodes from './messages/en/codes.json';
import enConferences from './messages/en/conferences.json';
import enDashboard from './messages/en/dashboard.json';
import enDrafts from './messages/en/drafts.json';
import enErrors from './messages/en/errors.json';
import enExports from './messages/en/exports.json';
import enFields from './messages/en/fields.json';
import enFollowing from './messages/en/following.json';
import enFollowUps from './messages/en/followUps.json';
import enNotices from './messages/en/notices.json';
import enPairs from './messages/en/pairs.json';
import enPeople from './messages/en/people.json';
import enRecords from './messages/en/records.json';
import enRegistry from './messages/en/registry.json';
import enRegulations from './messages/en/regulations.json';
import enReview from './messages/en/review.json';
import enSearch from './messages/en/search.json';
import enUnits from './messages/en/units.json';
import viAccount from './messages/vi/account.json';
import viAttachments from './messages/vi/attachments.json';
import viAuth from './messages/vi/auth.json';
import viAutosave from './messages/vi/autosave.json';
import viCodes from './messages/vi/codes.json';
import viConferences from './messages/vi/conferences.json';
import viDashboard from './messages/vi/dashboard.json';
import viDrafts from './messages/vi/drafts.json';
import viErrors from './messages/vi/errors.json';
import viExports from './messages/vi/exports.json';
import viFields from './messages/vi/fields.json';
import viFollowing from './messages/vi/following.json';
import viFollowUps from './messages/vi/followUps.json';
import viNotices from './messages/vi/notices.json';
import viPairs from './messages/vi/pairs.json';
import viPeople from './messages/vi/people.json';
import viRecords from './messages/vi/records.json';
import viRegistry from './messages/vi/registry.json';
import viRegulations from './messages/vi/regulations.json';
import viReview from './messages/vi/review.json';
import viSearch from './messages/vi/search.json';
import viUnits from './messages/vi/units.json';

export type Messages = { [key: string]: string | Messages };

/** All texts by language and area; Vietnamese is the original, English complete. */
export const messages: Record<Locale, Messages> = {
  vi: {
    fields: viFields,
    account: viAccount,
    attachments: viAttachments,
    autosave: viAutosave,
    auth: viAuth,
    codes: viCodes,
    registry: viRegistry,
    conferences: viConferences,
    dashboard: viDashboard,
    drafts: viDrafts,
    errors: viErrors,
    exports: viExports,
    followUps: viFollowUps,
    pairs: viPairs,
    following: viFollowing,
    people: viPeople,
    notices: viNotices,
    records: viRecords,
    regulations: viRegulations,
    review: viReview,
    search: viSearch,
    units: viUnits,
  },
  en: {
    fields: enFields,
    account: enAccount,
    attachments: enAttachments,
    autosave: enAutosave,
    auth: enAuth,
    codes: enCodes,
    registry: enRegistry,
    conferences: enConferences,
    dashboard: enDashboard,
    drafts: enDrafts,
    errors: enErrors,
    exports: enExports,
    followUps: enFollowUps,
    pairs: enPairs,
    following: enFollowing,
    people: enPeople,
    notices: enNotices,
    records: enRecords,
    regulations: enRegulations,
    review: enReview,
    search: enSearch,
    units: enUnits,
  },
};
