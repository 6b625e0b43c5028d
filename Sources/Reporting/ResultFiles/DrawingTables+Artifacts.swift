internal import ProcessMaps

/// What stands beside the work, and belongs to no process.
extension DrawingTables {
    mutating func readArtifacts(_ json: inout JSONObject) throws(JSONFault) {
        try readData(&json)
        for (index, entry) in try json.rows("annotations").enumerated() {
            var row = try JSONObject(entry, of: json.text)
            let (id, text) = (store(try row.stringIfAny("id")), store(try row.stringIfAny("text")))
            map.annotations.append(TextAnnotation(id: id, text: text))
            try readContainer(of: .annotation(index), &row)
        }
        for (index, entry) in try json.rows("groups").enumerated() {
            var row = try JSONObject(entry, of: json.text)
            let (id, name) = try identity(&row)
            map.groups.append(Group(id: id, name: name))
            try readContainer(of: .group(index), &row)
        }
        for (index, entry) in try json.rows("associations").enumerated() {
            var row = try JSONObject(entry, of: json.text)
            let id = store(try row.stringIfAny("id"))
            map.associations.append(
                Association(
                    kind: try row.word("type"), id: id, source: try element("source", &row),
                    target: try element("target", &row)))
            map.notation.associationDirections[index] = try row.wordIfAny("direction")
        }
        for entry in try json.rows("others") {
            var row = try JSONObject(entry, of: json.text)
            let (id, name) = try identity(&row)
            map.notation.others.append(OtherElement(kind: try row.word("type"), id: id, name: name))
        }
    }

    private mutating func readData(_ json: inout JSONObject) throws(JSONFault) {
        for (index, entry) in try json.rows("data").enumerated() {
            var row = try JSONObject(entry, of: json.text)
            let (id, name) = try identity(&row)
            map.data.append(
                DataElement(
                    kind: try row.word("type"), id: id, name: name,
                    isCollection: try row.flagIfAny("collection") == true))
            map.notation.dataTargets[index] = try position("target", &row, in: ElementIndex.data)
            if let state = try row.stringIfAny("state") { map.notation.dataStates[index] = store(state) }
            if try row.flagIfAny("inner") == true { map.notation.innerData.insert(index) }
            try readContainer(of: .data(index), &row)
        }
    }

    private mutating func readContainer(of element: ElementIndex, _ row: inout JSONObject) throws(JSONFault) {
        map.notation.containers[element] = try position("container", &row, in: ElementIndex.node)
    }
}
