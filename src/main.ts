// Every function that Google may call: triggers, menu items, sidebar calls.
import { checkCase as check } from './cases/checkCase';
import { correctCase as correct } from './cases/correctCase';
import { lastOwnCase } from './cases/lastOwnCase';
import { loadSelectedRow as loadRow } from './cases/loadRow';
import { keepPolicy } from './cases/policy';
import { registerCase as register } from './cases/registerCase';
import { sidebarStart as start } from './cases/sidebarStart';
import { typedInGrid } from './cases/typedInGrid';
import { keepTyping } from './cases/typedTabs';
import { undoCase as undo } from './cases/undoCase';
import { answered, logged } from './errors';
import { adoptEscalations } from './escalations/adoptEscalations';
import { answerEscalation as answerOf } from './escalations/answerEscalation';
import { closeEscalation as close } from './escalations/closeEscalation';
import { escalate as fileEscalation } from './escalations/escalate';
import { escalationStart as escalationsNow } from './escalations/escalationStart';
import { followEscalation as follow } from './escalations/followEscalation';
import { keepBookUrl } from './escalations/alertSituation';
import { installTriggers as setTriggers } from './escalations/installTriggers';
import { previewAlerts as preview, previewOn } from './escalations/previewAlerts';
import { previewPage } from './escalations/previewDialog';
import { previewFiling as mailBefore } from './escalations/previewFiling';
import { resendEscalation as resend } from './escalations/resendEscalation';
import { sendDailyAlerts as send } from './escalations/sendDailyAlerts';
import { sendToPqrsForm as formOf } from './escalations/sendToPqrsForm';
import { settleFiling as settle } from './escalations/settleFiling';
import { watchDailyAlerts as watch } from './escalations/watchAlerts';
import { alertContext } from './platform/alertContext';
import { closeContext } from './platform/closeContext';
import { wallTime } from './platform/clock';
import { context } from './platform/context';
import { documentProperties } from './platform/documentProperties';
import { editOf } from './platform/editEvent';
import { pageFromFile } from './platform/html';
import { selectCell, selectedRow } from './platform/selection';
import { triggerPort } from './platform/triggers';
import {
  addMenu,
  alertPerson,
  askPerson,
  hasUi,
  promptPerson,
  showDialog,
  showPage,
  showSidebar,
} from './platform/ui';
import { PROSPERIDAD_SOCIAL } from './profiles/prosperidad-social';
import { dayStart as ownDay } from './productivity/dayStart';
import { closeDay as closeDays, closeRange } from './productivity/closeDay';
import { closeEvening, closeMissedEvening } from './productivity/closeMail/closeEvening';
import { mailByHand, mailOffer } from './productivity/closeMail/mailByHand';
import { parseCloseDay, rangeWritten } from './productivity/closeRequest';
import { decideDowntime as decide } from './productivity/decideDowntime';
import { productivity as count } from './productivity/productivity';
import { reconcile as compare } from './productivity/reconcile';
import { compareStart as startComparison } from './productivity/reconcileTab/compareStart';
import { contactsOfTab as contactsIn } from './productivity/reconcileTab/contactsOfTab';
import { noteDifferences as note } from './productivity/reconcileTab/noteDifferences';
import { reportDowntime as report } from './productivity/reportDowntime';
import { answeredOrRefused } from './refusals';
import { findCell } from './review/findCell';
import { repairRow as repair } from './review/repairRow';
import { reviewBase as review } from './review/reviewBase';
import { undoRepair as putBack } from './review/undoRepair';
import { templateCatalogue } from './templates/catalogue';
import { checkReply as checkReplyOf } from './templates/checkReply';
import { missedSearches } from './templates/missedSearches';
import { readComment as readCommentOf } from './templates/readComment';
import { retrainSuggestions as retrain } from './templates/retrainSuggestions';
import { suggestionModel as modelFor } from './templates/suggestionModel';
import { suggestTemplates as suggest } from './templates/suggestTemplates';
import { templatesStart as startTemplates } from './templates/templatesStart';
import { rememberInstaller } from './templates/upkeep/keepers';
import { noticeByNight } from './templates/upkeep/noticeNow';
import { protectTemplates } from './templates/upkeep/protectTemplates';
import { saveTemplate as saveTemplateOf } from './templates/upkeep/saveTemplate';
import { templateHistory as historyOfTemplate } from './templates/upkeep/templateHistory';
import { templateUses as usesOfTemplate } from './templates/upkeep/templateUses';
import { upkeepStart } from './templates/upkeep/upkeepStart';
import { verifyTemplate as verifyTemplateOf } from './templates/upkeep/verifyTemplate';
import { sendWeeklyVerification as sendVerification } from './templates/verification/sendWeeklyVerification';
import { PREVIEW_TITLE, TRIGGERS_TITLE, triggersSummary } from './texts/alerts';
import { undoQuestion, warningText } from './texts/cases';
import { escalationWarningText } from './texts/escalations';
import {
  CLOSE_ITEM,
  COMPARE_ITEM,
  INSTALL_ITEM,
  MENU_TITLE,
  MISSING_ITEM,
  OPEN_ITEM,
  PREVIEW_ITEM,
  REVIEW_ITEM,
  TEMPLATES_ITEM,
  TRIGGERS_ITEM,
  UNDO_ITEM,
} from './texts/menu';
import { INSTALLED_TITLE, installSummary } from './texts/menuInstall';
import { REVIEW_TITLE } from './texts/reviewDialog';
import { SIDEBAR_TITLE } from './texts/sidebar';
import { mailedText, mailQuestion } from './texts/closeMail';
import { closedText, closeQuestion } from './texts/summaries';
import { missingText } from './texts/missingTemplates';
import { install as adopt } from './workbook/install';

const PROFILE = PROSPERIDAD_SOCIAL;
const TEMPLATES_DIALOG = { width: 720, height: 620 };
const COMPARE_DIALOG = { width: 720, height: 560, modeless: true };

/** Simple trigger: makes the menu, whatever the base looks like. */
export function onOpen() {
  addMenu(MENU_TITLE, [
    { label: OPEN_ITEM, run: 'openSidebar' },
    { label: UNDO_ITEM, run: 'undoMyLastCase' },
    { label: CLOSE_ITEM, run: 'askAndCloseDay' },
    { label: COMPARE_ITEM, run: 'compareWithInConcert' },
    { label: REVIEW_ITEM, run: 'openReview' },
    { label: PREVIEW_ITEM, run: 'showAlerts' },
    { label: MISSING_ITEM, run: 'showMissingTemplates' },
    { label: TEMPLATES_ITEM, run: 'maintainTemplates' },
    null,
    { label: INSTALL_ITEM, run: 'install' },
    { label: TRIGGERS_ITEM, run: 'installTriggers' },
  ]);
}

/** Simple trigger: whoever types in the grid gets the rules too. Never disturbs the typing: errors are logged. */
export function onEdit(event: Parameters<typeof editOf>[0]) {
  logged(() => typedInGrid(editOf(event), documentProperties(), wallTime(), PROFILE));
}

/** Menu item: adopts this base, shows what it found and added, and returns it. */
export function install() {
  return answered(() => {
    const base = context();
    const result = adopt(base, PROFILE);
    keepPolicy(base);
    keepTyping(base);
    adoptEscalations(base);
    keepBookUrl(alertContext());
    rememberInstaller(base);
    protectTemplates(base);
    if (hasUi()) alertPerson(INSTALLED_TITLE, installSummary(result));
    return result;
  });
}

/** Menu item: the panel beside the sheet. */
export function openSidebar() {
  showSidebar(pageFromFile('Sidebar', SIDEBAR_TITLE));
}

/** Sidebar call: one row for one case; a repeat of its `requestId` answers as the first time. */
export function registerCase(input: unknown) {
  return answered(() => worded(register(context(), input, PROFILE), warningText));
}

/** Sidebar call: as `registerCase`, for the panel's queue: a refusal is an answer, an error means "not now". */
export function submitCase(input: unknown) {
  return answeredOrRefused(() => ({ answer: worded(register(context(), input, PROFILE), warningText) }));
}

/** Sidebar call: who is there, and what the panels need before the first case. */
export function sidebarStart() {
  return answered(() => start(context(), PROFILE));
}

/** Sidebar call: whether the base has this case already. */
export function checkCase(input: unknown) {
  return answered(() => check(context(), input));
}

/** Sidebar call: the case in the selected row of the caller's own tab. */
export function loadSelectedRow() {
  return answeredOrRefused(() => loadRow(context(), selectedRow()));
}

/** Sidebar call: changes some cells of one's own case and records who did. */
export function correctCase(input: unknown) {
  return answeredOrRefused(() => correct(context(), input, PROFILE));
}

/** Menu item: takes back the caller's last entry of the day, asked first; null where the person says no. */
export function undoMyLastCase() {
  return answered(() => {
    const last = lastOwnCase(context());
    if (hasUi() && !askPerson(UNDO_ITEM, undoQuestion(last))) return null;
    const { tab, row, requestId } = last;
    return undo(context(), { tab, row, requestId });
  });
}

/** Sidebar call: takes back one's own last entry of the day. */
export function undoCase(input: unknown) {
  return answered(() => undo(context(), input));
}

/** Sidebar call: what the alerts of a day would do, today's without one; writes nothing. */
export function previewAlerts(input?: unknown) {
  return answered(() => preview(context(), input));
}

/** Sidebar call: the catalogue with its version; no templates where the caller has that version. */
export function templateCatalog(input?: unknown) {
  return answered(() => templateCatalogue(context(), input));
}

/** Sidebar call: templates that may answer a comment, the likeliest first. */
export function suggestTemplates(input: unknown) {
  return answered(() => suggest(context(), input, PROFILE));
}

/** Sidebar call: what the panel makes proposals with itself; nothing where it has that version. */
export function suggestionModel(input?: unknown) {
  return answered(() => modelFor(context(), input, PROFILE));
}

/** Sidebar call: what a comment is likely to be. */
export function readComment(input: unknown) {
  return answered(() => readCommentOf(context(), input, PROFILE));
}

/** Nightly trigger: learns from the team's latest replies, and notices what was typed into the templates. */
export function retrainSuggestions() {
  return answered(() => {
    const base = context();
    logged(() => noticeByNight(base));
    return retrain(base);
  });
}

/** Menu item: what agents searched and no template answers; returned too. */
export function showMissingTemplates() {
  return answered(() => {
    const missed = missedSearches(documentProperties().all());
    if (hasUi()) alertPerson(MISSING_ITEM, missingText(missed));
    return missed;
  });
}

/** Menu item: the dialog in which the templates are kept up. */
export function maintainTemplates() {
  showPage(pageFromFile('TemplatesDialog', TEMPLATES_ITEM), TEMPLATES_ITEM, TEMPLATES_DIALOG);
}

/** Dialog call: every template with its version, and whether the caller may change it. */
export function templateUpkeepStart() {
  return answeredOrRefused(() => upkeepStart(context(), alertContext().bookUrl()));
}

/** Dialog call: a template changed or new; a repeat of its `requestId` answers as the first time. */
export function saveTemplate(input: unknown) {
  return answeredOrRefused(() => saveTemplateOf(context(), input));
}

/** Dialog call: somebody has looked, and it still holds. */
export function verifyTemplate(input: unknown) {
  return answeredOrRefused(() => verifyTemplateOf(context(), input));
}

/** Dialog call: what happened to a template. */
export function templateHistory(input: unknown) {
  return answeredOrRefused(() => historyOfTemplate(context(), input));
}

/** Dialog call: the cases that used the texts which a template has now. */
export function templateUses(input: unknown) {
  return answeredOrRefused(() => usesOfTemplate(context(), input, alertContext().bookUrl()));
}

/** Sidebar call: the catalogue, the Lives and the directory, for the panel Guiones. */
export function templatesStart(input?: unknown) {
  return answered(() => startTemplates(context(), input, PROFILE));
}

/** Sidebar call: what is wrong with a reply before a citizen reads it. */
export function checkReply(input: unknown) {
  return answered(() => checkReplyOf(context(), input, PROFILE));
}

/** Time-driven trigger of every morning: tells the coordination and the agents what is pending. */
export function sendDailyAlerts() {
  return answered(() => send(alertContext()));
}

/** Time-driven trigger later in the morning: does the work of the first, and of the last evening, where they did not end. */
export function watchDailyAlerts() {
  return answered(() => {
    const watched = watch(alertContext());
    closeMissedEvening(closeContext());
    return watched;
  });
}

/** Time-driven trigger of every morning: once a week tells whoever keeps the templates what is to be verified. */
export function sendWeeklyVerification() {
  return answered(() => sendVerification(alertContext()));
}

/** Menu item: sets the triggers, as whoever calls; harmless when repeated. */
export function installTriggers() {
  return answered(() => {
    const result = setTriggers(alertContext(), triggerPort());
    if (hasUi()) alertPerson(TRIGGERS_TITLE, triggersSummary(result));
    return result;
  });
}

/** Menu item: the mails that today's alerts would be, in a dialog; writes nothing. */
export function showAlerts() {
  return answered(() => {
    const base = context();
    const { date } = base.now;
    const { setting, mails } = previewOn(base, date);
    showDialog(previewPage(date, setting.term.calendar.isBusinessDay(date), mails), PREVIEW_TITLE);
  });
}

/** Sidebar call: whether one can file, and which escalations are open. */
export function escalationStart() {
  return answered(() => escalationsNow(context(), alertContext().bookUrl()));
}

/** Sidebar call: the mail of an escalation before it goes. */
export function previewFiling(input: unknown) {
  return answeredOrRefused(() => mailBefore(context(), input));
}

/** Sidebar call: what the panel does with an open escalation; a refusal is an answer. */
export function followEscalation(input: unknown) {
  return answeredOrRefused(() => follow(context(), input));
}

/** Sidebar call: files an escalation, its mail and its row; a repeat of its `requestId` answers as the first time. */
export function escalate(input: unknown) {
  return answered(() => worded(fileEscalation(context(), input, PROFILE), escalationWarningText));
}

/** Sidebar call: as `escalate`, for the panel: a refusal is an answer, an error means that nobody knows yet. */
export function submitEscalation(input: unknown) {
  return answeredOrRefused(() => ({
    answer: worded(fileEscalation(context(), input, PROFILE), escalationWarningText),
  }));
}

/** Sidebar call: what the entity answered, and when. */
export function answerEscalation(input: unknown) {
  return answered(() => answerOf(context(), input));
}

/** Sidebar call: the second mail to the entity. */
export function resendEscalation(input: unknown) {
  return answered(() => resend(context(), input));
}

/** Sidebar call: the text for the PQRS form, and the row that says it went there. */
export function sendToPqrsForm(input: unknown) {
  return answered(() => formOf(context(), input));
}

/** Sidebar call: closes an escalation, with the reason. */
export function closeEscalation(input: unknown) {
  return answered(() => close(context(), input));
}

/** Sidebar call: somebody has looked whether a mail went of which nobody could tell. */
export function settleFiling(input: unknown) {
  return answered(() => settle(context(), input));
}

/** What each agent did from one ISO day to another, with the goals, and the rows that are in doubt. */
export function productivity(input: unknown) {
  return answered(() => count(context(), input));
}

/** Sidebar call: the caller's own day and week. */
export function dayStart() {
  return answered(() => ownDay(context()));
}

/** Sidebar call: why somebody could not work; a repeat of its `requestId` answers as the first time. */
export function reportDowntime(input: unknown) {
  return answered(() => report(context(), input));
}

/** Sidebar call: as `reportDowntime`, for the panel: a refusal is an answer, an error means that nobody knows yet. */
export function submitDowntime(input: unknown) {
  return answeredOrRefused(() => ({ answer: report(context(), input) }));
}

/** Sidebar call: what the coordination decides about downtime; a repeat of its `requestId` answers as the first time. */
export function decideDowntime(input: unknown) {
  return answered(() => decide(context(), input));
}

/** Sidebar call: as `decideDowntime`, for the panel: a refusal is an answer, an error means that nobody knows yet. */
export function submitDecision(input: unknown) {
  return answeredOrRefused(() => ({ answer: decide(context(), input) }));
}

/** What the platform's export, as text, has and the base has not, and the other way round. */
export function reconcile(input: unknown) {
  return answered(() => compare(context(), input));
}

/** Menu item: the page that compares an export with the base; the grid stays at hand for its links. */
export function compareWithInConcert() {
  showPage(pageFromFile('ReconcileDialog', COMPARE_ITEM), COMPARE_ITEM, COMPARE_DIALOG);
}

/** Page call: what the comparison with an export needs of the base before it reads the file. */
export function compareStart() {
  return answered(() => startComparison(context()));
}

/** Page call: the cases of one tab, for the comparison. */
export function contactsOfTab(input: unknown) {
  return answered(() => contactsIn(context(), input));
}

/** Page call: writes a part of the differences into their tab; a repeat writes the same rows again. */
export function noteDifferences(input: unknown) {
  return answered(() => note(context(), alertContext().bookUrl(), input));
}

/** Writes the summaries of `{date}`, of `{from, to}`, or of today; repeated, the same cells again. */
export function closeDay(input?: unknown) {
  return answered(() => closeDays(context(), input));
}

/** Menu item: asks which days, closes them, says what came of it and offers its mail; null where the person closes the dialog. */
export function askAndCloseDay() {
  return answered(() => {
    const base = closeContext();
    const written = hasUi() ? promptPerson(CLOSE_ITEM, closeQuestion(base.now.date)) : '';
    if (written === null) return null;
    const range = closeRange(base, parseCloseDay(rangeWritten(written), base.now.date));
    const said = closedText(range.closed);
    const offer = mailOffer(range);
    if (hasUi() && !offer) alertPerson(CLOSE_ITEM, said);
    if (hasUi() && offer && askPerson(CLOSE_ITEM, mailQuestion(said, offer.date, offer.to))) {
      const { sent, failed } = mailByHand(base, range);
      alertPerson(CLOSE_ITEM, mailedText(sent, failed));
    }
    return range.closed;
  });
}

/** Time-driven trigger of every evening: closes the day and again those before it, for rows that came late, and mails it. */
export function closeLastDays() {
  return answered(() => closeEvening(closeContext()));
}

/** Menu item: the review of the base, in a dialog that leaves the grid to the person. */
export function openReview() {
  showPage(pageFromFile('ReviewDialog', REVIEW_TITLE), REVIEW_TITLE, {
    width: 640,
    height: 560,
    modeless: true,
  });
}

/** Dialog call: looks over the next portion of the base and names what is in doubt; writes nothing. */
export function reviewBase(input?: unknown) {
  return answered(() => review(context(), input, alertContext().bookUrl));
}

/** Dialog call: writes one repair that a person accepted; a repeat of its `requestId` answers as the first time. */
export function repairRow(input: unknown) {
  return answeredOrRefused(() => ({ answer: repair(context(), input) }));
}

/** Dialog call: puts a repaired cell back as it was. */
export function undoRepair(input: unknown) {
  return answeredOrRefused(() => ({ answer: putBack(context(), input) }));
}

/** Dialog call: takes the person to a cell that the review named, wherever its row is now. */
export function showReviewedCell(input: unknown) {
  return answeredOrRefused(() => {
    const cell = findCell(context(), input);
    selectCell(cell);
    return { shown: { tab: cell.tab, row: cell.row } };
  });
}

/** The answer with a sentence for each of its warnings. */
function worded<Warned extends { code: string }, Answer extends { warnings: readonly Warned[] }>(
  answer: Answer & { warnings: readonly Warned[] },
  textOf: (warning: Warned) => string,
) {
  const warnings = answer.warnings.map((warning) => ({ code: warning.code, message: textOf(warning) }));
  return { ...answer, warnings };
}
