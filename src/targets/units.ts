import { type Entity, recognize } from "../entities/index.ts";

/** A number with its unit as the recogniser reads them: 万 and 亿 multiplied out. */
export interface UnitAmount {
  value: number;
  unit?: string;
  base?: { value: number; unit: string };
}

/** Units of time make a duration of a number, but an indicator is measured in them like in any other. */
const TIME_UNIT = /^(?:年|岁|月|天|小时|分钟)$/;

export function amountIn(number: string, unitWords: string): UnitAmount {
  const plain = number.replace(/[,，]/g, "");
  const unit = unitWords.replace(/[（(][^）)]*[）)]|[\s\u3000\u00a0]/g, "");
  if (unit === "") return { value: Number(plain) };
  if (/^[%％]$/.test(unit)) return { value: Number(plain), unit: "%" };
  if (TIME_UNIT.test(unit)) return { value: Number(plain), unit };
  const entity: Entity | undefined = recognize(`${plain}${unit}`)[0];
  if (entity === undefined || typeof entity.value !== "number" || entity.unit === undefined) return { value: Number(plain), unit };
  return {
    value: entity.value,
    unit: entity.unit,
    ...(entity.base === undefined ? {} : { base: { value: entity.base.value, unit: entity.base.unit } }),
  };
}

/** Whether words, all of them, are a unit: 万元, 微克/立方米, 件/万人, %. */
export function isUnit(words: string): boolean {
  const unit = words.replace(/[（(][^）)]*[）)]|[\s\u3000\u00a0]/g, "");
  if (/^[%％‰]$/.test(unit) || TIME_UNIT.test(unit)) return true;
  if (unit === "" || unit.length > 12 || /\d/.test(unit)) return false;
  const entity = recognize(`5${unit}`)[0];
  return entity !== undefined && entity.end === unit.length + 1 && entity.unit !== undefined;
}
