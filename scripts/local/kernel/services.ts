// Google's services that the runtime has: the class of each root object.
import { CacheService } from '../services/cache/cacheService';
import { LockService } from '../services/lock/lockService';
import { PropertiesService } from '../services/properties/propertiesService';
import { Session } from '../services/session/session';
import type { ServiceConstructor } from './membrane';

/** By the class's name in the signature table. What is not here throws by name at its first call. */
export const services: ReadonlyMap<string, ServiceConstructor> = new Map<string, ServiceConstructor>([
  ['CacheService', CacheService],
  ['LockService', LockService],
  ['PropertiesService', PropertiesService],
  ['Session', Session],
]);
