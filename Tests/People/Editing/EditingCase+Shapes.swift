import CredencePeople

extension EditingCase {
    /// Lists with a line for each element.
    static let blocks = [
        EditingCase(
            "a list set in", .accept("new@x"), before: "person:\n  name: Ada\n  addresses:\n    - a@b\n    - c@d\nstage: entry\n",
            after: "person:\n  name: Ada\n  addresses:\n    - a@b\n    - c@d\n    - new@x\nstage: entry\n"),
        EditingCase(
            "a list at the column of its key", .accept("new@x"), before: "person:\n  addresses:\n  - a@b\n  # My name.\n  name: Ada\n",
            after: "person:\n  addresses:\n  - a@b\n  - new@x\n  # My name.\n  name: Ada\n"),
        EditingCase(
            "wide dashes and comments between", .accept("new@x"),
            before:
                "person:\n   name: Ada\n   addresses:   # mine\n      -   a@b   # work\n      # home\n\n      -   c@d\n\n# Rest.\nstage: entry\n",
            after:
                "person:\n   name: Ada\n   addresses:   # mine\n      -   a@b   # work\n      # home\n\n      -   c@d\n      -   new@x\n\n# Rest.\nstage: entry\n"
        ),
        EditingCase(
            "a comment that belongs to the list", .accept("new@x"),
            before: "person:\n  name: Ada\n  addresses:\n    - a@b\n    # - old@x\n\n  # Accounts.\n  logins: {github: ada}\n",
            after: "person:\n  name: Ada\n  addresses:\n    - a@b\n    # - old@x\n    - new@x\n\n  # Accounts.\n  logins: {github: ada}\n"),
        EditingCase(
            "quoted keys and elements", .accept("new@x"),
            before: "\"person\":\n  'name': Ada\n  \"addresses\":\n    - \"a@b\"\n    - 'c@d'\n",
            after: "\"person\":\n  'name': Ada\n  \"addresses\":\n    - \"a@b\"\n    - 'c@d'\n    - new@x\n"),
        EditingCase(
            "a name over two lines", .confirm(name: "O'Neil: A"),
            before: "person:\n  name: Ada\n  names:\n    - A\n      Kaya\n  addresses: [a@b]\n",
            after: "person:\n  name: Ada\n  names:\n    - A\n      Kaya\n    - \"O'Neil: A\"\n  addresses: [a@b]\n"),
        EditingCase(
            "lines between the keys of a file that ends in comments", .accept("new@x"),
            before: "# Mine.\nstage: entry\nperson:\n    name: Ağa\n    addresses:\n        - a@b\n# The end.\n",
            after: "# Mine.\nstage: entry\nperson:\n    name: Ağa\n    addresses:\n        - a@b\n        - new@x\n# The end.\n"),
        EditingCase(
            "typed credentials below move by a line", .accept("new@x"),
            before: "person:\n  name: Ada\n  addresses:\n    - a@b\ncredentials:\n  typed:\n    - {name: PCEP}\n",
            after: "person:\n  name: Ada\n  addresses:\n    - a@b\n    - new@x\ncredentials:\n  typed:\n    - {name: PCEP}\n"),
    ]

    /// Lists in brackets.
    static let flows = [
        EditingCase(
            "a list in brackets", .accept("new@x"), before: "person:\n  name: Ada\n  addresses: [a@b, c@d]   # mine\n",
            after: "person:\n  name: Ada\n  addresses: [a@b, c@d, new@x]   # mine\n"),
        EditingCase(
            "spaces inside", .accept("a,b@x"), before: "person:\n  name: Ada\n  addresses: [ 'a@b' ]\n",
            after: "person:\n  name: Ada\n  addresses: [ 'a@b', \"a,b@x\" ]\n"),
        EditingCase(
            "a comma at the end", .accept("new@x"), before: "person:\n  name: Ada\n  addresses: [a@b, ]\n",
            after: "person:\n  name: Ada\n  addresses: [a@b, new@x, ]\n"),
        EditingCase(
            "a line for each, with a comma at the end", .accept("new@x"),
            before: "person:\n  name: Ada\n  addresses: [\n      a@b,   # ] work, '\n      \"c]@d\",   # home\n      # more\n    ]\n",
            after:
                "person:\n  name: Ada\n  addresses: [\n      a@b,   # ] work, '\n      \"c]@d\",   # home\n      new@x,\n      # more\n    ]\n"
        ),
        EditingCase(
            "a line for each, without one", .accept("new@x"),
            before: "person:\n  name: Ada\n  addresses: [\n      a@b,\n      o'neil@d   # home\n  ]\n",
            after: "person:\n  name: Ada\n  addresses: [\n      a@b,\n      o'neil@d,   # home\n      new@x\n  ]\n"),
        EditingCase(
            "several on a line, over two lines", .accept("new@x"), before: "person:\n  name: Ada\n  addresses: [a@b, c@d,\n    e@f, g@h]\n",
            after: "person:\n  name: Ada\n  addresses: [a@b, c@d,\n    e@f, g@h, new@x]\n"),
        EditingCase(
            "the bracket on a line of its own", .accept("new@x"), before: "person:\n  name: Ada\n  addresses: [a@b, c@d\n  ]\n",
            after: "person:\n  name: Ada\n  addresses: [a@b, c@d, new@x\n  ]\n"),
        EditingCase(
            "a person in braces", .accept("new@x"), before: "person: {name: Ada, addresses: [a@x]}\nstage: entry\n",
            after: "person: {name: Ada, addresses: [a@x, new@x]}\nstage: entry\n"),
        EditingCase(
            "a file in braces", .accept("new@x"), .confirm(name: "A. Kaya"),
            before: "{\"person\": {\"name\": \"Ada\", \"addresses\": [\"a@x\"]}, \"stage\": \"entry\"}\n",
            after: "{\"person\": {\"name\": \"Ada\", \"addresses\": [\"a@x\", new@x], names: [A. Kaya]}, \"stage\": \"entry\"}\n"),
    ]

    /// Lists that weren't there, or were empty.
    static let beginnings = [
        EditingCase(
            "an empty list", .reject("no@x"), before: "person:\n  name: Ada\n  addresses: [a@b]\n  notMine: []   # none\n",
            after: "person:\n  name: Ada\n  addresses: [a@b]\n  notMine: [no@x]   # none\n"),
        EditingCase(
            "an empty list over lines", .reject("no@x"),
            before: "person:\n  name: Ada\n  notMine: [\n    # none\n  ]\n  addresses: [a@b]\n",
            after: "person:\n  name: Ada\n  notMine: [\n    # none\n    no@x\n  ]\n  addresses: [a@b]\n"),
        EditingCase(
            "nothing after the colon", .reject("no@x"), before: "person:\n  name: Ada\n  notMine:   # none\n  addresses: [a@b]\n",
            after: "person:\n  name: Ada\n  notMine:   # none\n    - no@x\n  addresses: [a@b]\n"),
        EditingCase(
            "nothing but a comment after the colon", .reject("no@x"),
            before: "person:\n  name: Ada\n  notMine:\n      # - no@x\n\n  addresses: [a@b]\n",
            after: "person:\n  name: Ada\n  notMine:\n      # - no@x\n      - no@x\n\n  addresses: [a@b]\n"),
        EditingCase(
            "the word null", .reject("no@x"), before: "person:\n  name: Ada\n  notMine: ~ # none\n  addresses: [a@b]\n",
            after: "person:\n  name: Ada\n  notMine: [no@x] # none\n  addresses: [a@b]\n"),
        EditingCase(
            "nothing after the colon, in braces", .reject("no@x"), before: "person: {name: Ada, notMine: , addresses: [a@b]}\n",
            after: "person: {name: Ada, notMine: [no@x] , addresses: [a@b]}\n"),
        EditingCase(
            "no such key, lists in brackets", .reject("no@x"), .confirm(name: "A: K"),
            before: "person:\n  name: Ada\n  addresses: [a@b]\n  # Accounts.\n  logins: {github: ada}\n",
            after:
                "person:\n  name: Ada\n  addresses: [a@b]\n  names: [\"A: K\"]\n  notMine: [no@x]\n  # Accounts.\n  logins: {github: ada}\n"
        ),
        EditingCase(
            "no such key, lists by lines", .reject("no@x"), before: "person:\n   name: Ada\n   addresses:\n   - a@b\n\nstage: entry\n",
            after: "person:\n   name: Ada\n   addresses:\n   - a@b\n   notMine:\n   - no@x\n\nstage: entry\n"),
        EditingCase(
            "no list at all", .accept("new@x"), before: "person:\n    name: Ada\n    logins:\n        github: ada\n",
            after: "person:\n    name: Ada\n    addresses:\n        - new@x\n    logins:\n        github: ada\n"),
        EditingCase(
            "an example as a comment", .accept("new@x"),
            before:
                "person:\n  name: Ada\n  # The addresses on your commits.\n  # addresses: [you@example.org]\n  # Your accounts.\n  logins:\n    github: ada\n",
            after:
                "person:\n  name: Ada\n  # The addresses on your commits.\n  # addresses: [you@example.org]\n  addresses:\n    - new@x\n  # Your accounts.\n  logins:\n    github: ada\n"
        ),
        EditingCase(
            "an example over several lines", .reject("no@x"),
            before: "person:\n  name: Ada\n  # notMine:\n  #   - old@example.org\n  addresses: [a@b]\n",
            after: "person:\n  name: Ada\n  # notMine:\n  #   - old@example.org\n  notMine: [no@x]\n  addresses: [a@b]\n"),
        EditingCase(
            "no such key, in braces over lines", .reject("no@x"),
            before: "person: {\n  name: Ada,\n  addresses: [a@b]   # mine\n}\nstage: entry\n",
            after: "person: {\n  name: Ada,\n  addresses: [a@b],   # mine\n  notMine: [no@x]\n}\nstage: entry\n"),
    ]

    /// Addresses that go from one list to the other.
    static let removals = [
        EditingCase(
            "the only one of a list in brackets", .accept("NEW@x"),
            before: "person:\n  name: Ada\n  addresses: [a@b]\n  notMine: [new@X]\n",
            after: "person:\n  name: Ada\n  addresses: [a@b, NEW@x]\n  notMine: []\n"),
        EditingCase(
            "the first, in the middle and the last in brackets", .accept("b@x"), .accept("d@x"), .accept("a@x"),
            before: "person:\n  name: Ada\n  addresses: [z@x]\n  notMine: [a@x, b@x, c@x, d@x]\n",
            after: "person:\n  name: Ada\n  addresses: [z@x, b@x, d@x, a@x]\n  notMine: [c@x]\n"),
        EditingCase(
            "lines in brackets", .accept("b@x"), .accept("c@x"),
            before:
                "person:\n  name: Ada\n  addresses: [z@x]\n  notMine: [\n    a@x,  # first\n    b@x,  # second\n    c@x   # third\n  ]\n",
            after: "person:\n  name: Ada\n  addresses: [z@x, b@x, c@x]\n  notMine: [\n    a@x,  # first\n  ]\n"),
        EditingCase(
            "two lines in brackets", .accept("b@x"), before: "person:\n  name: Ada\n  addresses: [z@x]\n  notMine: [a@x, b@x,\n    c@x]\n",
            after: "person:\n  name: Ada\n  addresses: [z@x, b@x]\n  notMine: [a@x,\n    c@x]\n"),
        EditingCase(
            "a line of a list", .reject("b@x"),
            before: "person:\n  name: Ada\n  addresses:\n    - a@x\n    # Old.\n    - \"b@x\"   # from 2019\n    - c@x\n",
            after: "person:\n  name: Ada\n  addresses:\n    - a@x\n    # Old.\n    - c@x\n  notMine:\n    - b@x\n"),
        EditingCase(
            "the only line of a list", .accept("b@x"), before: "person:\n  name: Ada\n  notMine:  # no\n  - b@x\n  addresses:\n  - a@x\n",
            after: "person:\n  name: Ada\n  notMine: []  # no\n  addresses:\n  - a@x\n  - b@x\n"),
        EditingCase(
            "the last line of the file", .accept("c@x"),
            before: "person:\n  name: Ada\n  addresses: [a@x]\n  'notMine' :\n    - b@x\n    - c@x\n",
            after: "person:\n  name: Ada\n  addresses: [a@x, c@x]\n  'notMine' :\n    - b@x\n"),
        EditingCase(
            "twice in the same list", .reject("a@x"), before: "person: {name: Ada, addresses: [a@x, b@x, A@x], notMine: [c@x]}\n",
            after: "person: {name: Ada, addresses: [b@x], notMine: [c@x, a@x]}\n"),
    ]
}
