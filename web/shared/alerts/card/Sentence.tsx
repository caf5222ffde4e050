/** A day, with its weekday and time where they follow it. */
const moment = /(\d{4}-\d{2}-\d{2}(?: (?:周.|[A-Z][a-z]{2}))?(?: \d{2}:\d{2})?)/

/** Text in which no date is torn over two lines. */
export function Sentence({ children }: { children: string }) {
  return children.split(moment).map((part, index) =>
    // every second part is a match
    index % 2 === 1 ? (
      <span key={index} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
