// The field's Spanish as the product carries it.
import type { Language } from '../suggest/language';
import { CONCEPTS, ENTITY_CONCEPTS } from './concepts';
import { SIGNS } from './signs';

export const LANGUAGE: Language = { concepts: CONCEPTS, entityConcepts: ENTITY_CONCEPTS, signs: SIGNS };
