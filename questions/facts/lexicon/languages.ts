/** Languages that somebody who half knows would take for one another. */
const FAMILIES = [
  "Malayalam Tamil Telugu Kannada Hindi",
  "Hindi Urdu Bengali Marathi Punjabi Gujarati Tamil Telugu Odia Assamese Bhojpuri",
  "Catalan Spanish Portuguese Basque Galician",
  "French Italian Spanish Portuguese German",
  "Romanian Hungarian Bulgarian Serbian Italian",
  "German Dutch Danish Swedish Norwegian Finnish Icelandic",
  "Russian Polish Czech Hungarian Ukrainian Slovak Serbian Croatian Bulgarian",
  "Mandarin Cantonese Japanese Korean",
  "Thai Vietnamese Tagalog Indonesian Malay",
  "Arabic Persian Turkish Hebrew Kurdish Armenian Georgian",
  "Sinhala Tamil Bengali Nepali Hindi",
].map((family) => family.split(" "));

const KNOWN = new Set(FAMILIES.flat());

export function isLanguage(name: string): boolean {
  return KNOWN.has(name);
}

/** Languages beside this one, its own not among them. */
export function languagesBeside(name: string): readonly string[] {
  return FAMILIES.find((family) => family.includes(name))?.filter((other) => other !== name) ?? [];
}
