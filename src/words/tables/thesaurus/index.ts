/**
 * 同义词: what different authors of laws and programmes call the same matter, written for this project. Near synonyms, old and new names of an office, short and
 * full forms, the abstract and the concrete word for one task; not what merely goes together (学校 and 学生). Used to tell what two documents have in
 * common, not to find words: search has a table of its own, whose rows may stand for one another everywhere.
 */
import { COURTS_AND_FURTHER } from "./courts-and-further.ts";
import { ECONOMY } from "./economy.ts";
import { GENERAL } from "./general.ts";
import { LAND_AND_ENVIRONMENT } from "./land-and-environment.ts";
import { PEOPLE } from "./people.ts";

export const THESAURUS: readonly string[] = [GENERAL, LAND_AND_ENVIRONMENT, PEOPLE, COURTS_AND_FURTHER, ECONOMY];
