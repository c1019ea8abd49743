/**
 * 同义词: what different authors of laws and programmes call the same matter, written for this project. Near synonyms, old and new names of an office, short and
 * full forms, the abstract and the concrete word for one task; not what merely goes together (学校 and 学生). Used to tell what two documents have in
 * common, not to find words: search has a table of its own, whose rows may stand for one another everywhere.
 */
import { BODIES_AND_MEETINGS } from "./bodies-and-meetings.ts";
import { BUILDING_AND_TRANSPORT } from "./building-and-transport.ts";
import { COURTS_AND_CONTRACTS } from "./courts-and-contracts.ts";
import { CULTURE } from "./culture.ts";
import { ECONOMY } from "./economy.ts";
import { EDUCATION_AND_WORK } from "./education-and-work.ts";
import { ENVIRONMENT } from "./environment.ts";
import { FIELDS_BESIDE } from "./fields-beside.ts";
import { GOVERNANCE } from "./governance.ts";
import { HAZARDS_AND_SAFETY } from "./hazards-and-safety.ts";
import { HEALTH } from "./health.ts";
import { INDUSTRY_AND_OPENING } from "./industry-and-opening.ts";
import { INSTITUTIONS } from "./institutions.ts";
import { LAND_AND_FARMING } from "./land-and-farming.ts";
import { MANY_FIELDS } from "./many-fields.ts";
import { MANY_FIELDS_BESIDE } from "./many-fields-beside.ts";
import { OFFENCES_AND_LITIGATION } from "./offences-and-litigation.ts";
import { PLANNING_AND_APPROVAL } from "./planning-and-approval.ts";
import { POPULATION_AND_COMMUNITY } from "./population-and-community.ts";
import { RESOURCES_AND_SCIENCES } from "./resources-and-sciences.ts";
import { SUPERVISION_AND_LIABILITY } from "./supervision-and-liability.ts";
import { WELFARE } from "./welfare.ts";

export const THESAURUS: readonly string[] = [
  INSTITUTIONS,
  PLANNING_AND_APPROVAL,
  SUPERVISION_AND_LIABILITY,
  BODIES_AND_MEETINGS,
  BUILDING_AND_TRANSPORT,
  ENVIRONMENT,
  HAZARDS_AND_SAFETY,
  LAND_AND_FARMING,
  EDUCATION_AND_WORK,
  WELFARE,
  HEALTH,
  CULTURE,
  POPULATION_AND_COMMUNITY,
  OFFENCES_AND_LITIGATION,
  FIELDS_BESIDE,
  MANY_FIELDS,
  MANY_FIELDS_BESIDE,
  COURTS_AND_CONTRACTS,
  RESOURCES_AND_SCIENCES,
  ECONOMY,
  INDUSTRY_AND_OPENING,
  GOVERNANCE,
];
