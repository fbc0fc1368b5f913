// Google's services that the runtime has: the class of each root object.
import { CacheService } from '../services/cache/cacheService';
import { Charts } from '../services/charts/charts';
import { DriveApp } from '../services/drive/driveApp';
import { HtmlService } from '../services/html/htmlService';
import { LockService } from '../services/lock/lockService';
import { Console } from '../services/logger/console';
import { Logger } from '../services/logger/logger';
import { GmailApp } from '../services/mail/gmailApp';
import { MailApp } from '../services/mail/mailApp';
import { PropertiesService } from '../services/properties/propertiesService';
import { ScriptApp } from '../services/script/scriptApp';
import { Session } from '../services/session/session';
import { SpreadsheetApp } from '../services/spreadsheet/spreadsheetApp';
import { Browser } from '../services/spreadsheet/ui/browser';
import { Utilities } from '../services/utilities/utilities';
import type { ServiceConstructor } from './membrane';

/** By the class's name in the signature table. What is not here throws by name at its first call. */
export const services: ReadonlyMap<string, ServiceConstructor> = new Map<string, ServiceConstructor>([
  ['Browser', Browser],
  ['CacheService', CacheService],
  ['Charts', Charts],
  ['Console', Console],
  ['DriveApp', DriveApp],
  ['GmailApp', GmailApp],
  ['HtmlService', HtmlService],
  ['LockService', LockService],
  ['Logger', Logger],
  ['MailApp', MailApp],
  ['PropertiesService', PropertiesService],
  ['ScriptApp', ScriptApp],
  ['Session', Session],
  ['SpreadsheetApp', SpreadsheetApp],
  ['Utilities', Utilities],
]);
