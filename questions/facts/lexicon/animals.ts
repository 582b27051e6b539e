import { rowsIn } from "./rows.ts";

/** Kinds of animals that could stand in one story, row by row; of one line of dogs or of fish only one is the answer. */
export const ANIMALS = rowsIn(`
dog|cat|horse|pig|cow|goat|sheep|donkey|duck|goose|hen|rooster|parrot|rabbit|turtle|monkey|squirrel
wolf|bear|fox|deer|moose|raccoon|beaver|badger|porcupine|otter|skunk|hedgehog|stag|bobcat|lynx
lion|tiger|leopard|panther|elephant|rhinoceros|hippopotamus|giraffe|zebra|hyena|warthog|meerkat|baboon|gorilla|chimpanzee|orangutan|cheetah
shark|whale|dolphin|octopus|crab|seahorse|sea turtle|clownfish|lobster|seal|penguin|pelican|walrus|jellyfish|pufferfish|stingray
mouse|rat|hamster|guinea pig|gerbil|chipmunk|weasel|ferret|mole|bat|shrew
ant|bee|grasshopper|spider|beetle|ladybug|caterpillar|butterfly|cricket|wasp|firefly|moth|cockroach
owl|crow|raven|eagle|falcon|hawk|seagull|pigeon|vulture|sparrow|swan|peacock|toucan|pelican
frog|toad|snake|lizard|crocodile|alligator|iguana|tortoise|chameleon|salamander|python|cobra|gecko
Labrador|German Shepherd|poodle|bulldog|pug|Chihuahua|dachshund|beagle|collie|Dalmatian|St. Bernard|Great Dane|terrier|golden retriever|greyhound|cocker spaniel|Rottweiler|Doberman|husky
`);
