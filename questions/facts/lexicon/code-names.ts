/** Names under which well-known films were shot or written before they got their own. */
export const CODE_NAMES: readonly string[] =
  "Planet Ice|Star Beast|A Boy's Life|Watch the Skies|The Babysitter Murders|Scary Movie|Group Hug|Magnus Rex|Rory's First Kiss|Flora's Letter|The Intimidation Game|Oliver's Arrow|The Burly Man|Spaceman from Pluto|Anhedonia|Frostbite|Caged Heat|Space Bear|Prime Directive|Ancient Futures".split(
    "|",
  );
