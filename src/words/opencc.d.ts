/** The dictionary modules of opencc-js have no types of their own: pairs "乾 干", joined by "|". */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
