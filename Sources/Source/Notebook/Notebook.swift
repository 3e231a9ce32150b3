/// The code cells of a Jupyter notebook, format 3 or 4, and the language they are in.
///
/// A notebook that is cut short yields the cells before the cut. Outputs are not read.
struct Notebook {
    private(set) var cells: [NotebookCell] = []
    /// The kernel's language as the notebook writes it.
    private(set) var language: String?
    /// The lines on which strings of a cell's source stand, whatever the cell; counted from 1, in order.
    private(set) var sourceLines: [Int] = []
    /// What ended the reading early.
    private(set) var problem: FileProblem?

    private var scanner: JSONScanner

    init(_ bytes: Span<UInt8>) {
        scanner = JSONScanner(bytes)
        if scanner.next(bytes).kind == .objectStart {
            readMembers(bytes) { notebook, key, value in
                switch key {
                case "cells": notebook.readCells(value, bytes)
                case "worksheets": notebook.readWorksheets(value, bytes)
                case "metadata": notebook.readMetadata(value, bytes)
                default: notebook.scanner.skip(value, bytes)
                }
            }
        }
        problem = scanner.problem
    }

    /// Reads the members of the object just opened; the closure reads each value to its end.
    private mutating func readMembers(_ bytes: Span<UInt8>, _ read: (inout Notebook, String, JSONScanner.Piece) -> Void) {
        while true {
            let key = scanner.next(bytes)
            guard key.kind == .key else {
                if key.kind == .objectEnd || key.kind == .end || scanner.problem != nil { return }
                // A value where a name belongs: passed over.
                scanner.skip(key, bytes)
                continue
            }
            let name = JSONString.text(key.range, of: bytes)
            let value = scanner.next(bytes)
            if value.kind == .objectEnd || value.kind == .arrayEnd || value.kind == .end || scanner.problem != nil { return }
            read(&self, name, value)
        }
    }

    /// Reads the objects of the array that begins with `value`.
    private mutating func readObjects(_ value: JSONScanner.Piece, _ bytes: Span<UInt8>, _ read: (inout Notebook) -> Void) {
        guard value.kind == .arrayStart else { return scanner.skip(value, bytes) }
        while true {
            let item = scanner.next(bytes)
            switch item.kind {
            case .objectStart: read(&self)
            case .arrayEnd, .end, .broken, .tooDeep: return
            default: scanner.skip(item, bytes)
            }
        }
    }

    private mutating func readWorksheets(_ value: JSONScanner.Piece, _ bytes: Span<UInt8>) {
        readObjects(value, bytes) { notebook in
            notebook.readMembers(bytes) { notebook, key, value in
                if key == "cells" { notebook.readCells(value, bytes) } else { notebook.scanner.skip(value, bytes) }
            }
        }
    }

    private mutating func readCells(_ value: JSONScanner.Piece, _ bytes: Span<UInt8>) {
        readObjects(value, bytes) { notebook in
            var cell = NotebookCell()
            notebook.readMembers(bytes) { notebook, key, value in
                switch key {
                case "cell_type":
                    cell.isCode = value.kind == .string && JSONString.text(value.range, of: bytes) == "code"
                    notebook.scanner.skip(value, bytes)
                case "language":
                    if value.kind == .string { cell.language = JSONString.text(value.range, of: bytes) }
                    notebook.scanner.skip(value, bytes)
                case "source", "input":
                    cell.pieces = notebook.readSource(value, bytes)
                default:
                    notebook.scanner.skip(value, bytes)
                }
            }
            if cell.isCode && !cell.pieces.isEmpty { notebook.cells.append(cell) }
        }
    }

    private mutating func readSource(_ value: JSONScanner.Piece, _ bytes: Span<UInt8>) -> [JSONScanner.Piece] {
        if value.kind == .string {
            sourceLines.append(value.line)
            return [value]
        }
        guard value.kind == .arrayStart else {
            scanner.skip(value, bytes)
            return []
        }
        var pieces: [JSONScanner.Piece] = []
        while true {
            let item = scanner.next(bytes)
            switch item.kind {
            case .string:
                pieces.append(item)
                sourceLines.append(item.line)
            case .arrayEnd, .end, .broken, .tooDeep: return pieces
            default: scanner.skip(item, bytes)
            }
        }
    }

    private mutating func readMetadata(_ value: JSONScanner.Piece, _ bytes: Span<UInt8>) {
        guard value.kind == .objectStart else { return scanner.skip(value, bytes) }
        readMembers(bytes) { notebook, key, value in
            guard value.kind == .objectStart, key == "kernelspec" || key == "language_info" else {
                return notebook.scanner.skip(value, bytes)
            }
            let wanted = key == "kernelspec" ? "language" : "name"
            notebook.readMembers(bytes) { notebook, key, value in
                if key == wanted, value.kind == .string { notebook.language = JSONString.text(value.range, of: bytes) }
                notebook.scanner.skip(value, bytes)
            }
        }
    }
}
